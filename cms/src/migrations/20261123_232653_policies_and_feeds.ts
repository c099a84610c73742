import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site\` ADD \`feeds_full_text\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`policies_masthead\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`policies_youth\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`policies_privacy\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`policies_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`policies_contact\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_feeds_full_text\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_policies_masthead\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_policies_youth\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_policies_privacy\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_policies_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_policies_contact\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`feeds_full_text\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`policies_masthead\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`policies_youth\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`policies_privacy\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`policies_corrections\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`policies_contact\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_feeds_full_text\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_policies_masthead\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_policies_youth\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_policies_privacy\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_policies_corrections\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_policies_contact\`;`)
}
