import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`schedule\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`action\` text NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Asia/Seoul',
  	\`problem\` text,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`try_at\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`by\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`schedule_document_id_idx\` ON \`schedule\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`schedule_try_at_idx\` ON \`schedule\` (\`try_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`publishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`unpublishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`embargountil_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_publishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_unpublishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_embargountil_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`publishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`unpublishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`embargountil_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`CREATE INDEX \`issues_embargo_until_idx\` ON \`issues\` (\`embargo_until\`);`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_publishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_unpublishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_embargountil_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_embargo_until_idx\` ON \`_issues_v\` (\`version_embargo_until\`);`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`publishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`unpublishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`embargountil_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_publishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_unpublishat_tz\` text DEFAULT 'Asia/Seoul';`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_embargountil_tz\` text DEFAULT 'Asia/Seoul';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`schedule\`;`)
  await db.run(sql`DROP INDEX \`issues_embargo_until_idx\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`publish_at\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`unpublish_at\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`unpublishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`embargountil_tz\`;`)
  await db.run(sql`DROP INDEX \`_issues_v_version_version_embargo_until_idx\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` DROP COLUMN \`version_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` DROP COLUMN \`version_publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` DROP COLUMN \`version_unpublish_at\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` DROP COLUMN \`version_unpublishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` DROP COLUMN \`version_embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` DROP COLUMN \`version_embargountil_tz\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`publish_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`unpublish_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`unpublishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`embargountil_tz\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_unpublish_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_unpublishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_embargountil_tz\`;`)
  await db.run(sql`ALTER TABLE \`partnerships\` DROP COLUMN \`publish_at\`;`)
  await db.run(sql`ALTER TABLE \`partnerships\` DROP COLUMN \`publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`partnerships\` DROP COLUMN \`unpublish_at\`;`)
  await db.run(sql`ALTER TABLE \`partnerships\` DROP COLUMN \`unpublishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`partnerships\` DROP COLUMN \`embargountil_tz\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` DROP COLUMN \`version_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` DROP COLUMN \`version_publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` DROP COLUMN \`version_unpublish_at\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` DROP COLUMN \`version_unpublishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` DROP COLUMN \`version_embargountil_tz\`;`)
}
