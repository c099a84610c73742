import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

// The names of what goes are given again: first all of it goes.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_firstPublishedAt_deletedAt_embargoUntil_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_2_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_3_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_4_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`articles\` (\`_status\`,\`first_published_at\`,\`created_at\`,\`deleted_at\`,\`embargo_until\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_5_idx\` ON \`_articles_v\` (\`version__status\`,\`version_first_published_at\`,\`version_created_at\`,\`version_deleted_at\`,\`version_embargo_until\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_articles_v\` (\`version_language\`,\`version__status\`,\`version_first_published_at\`,\`version_created_at\`,\`version_deleted_at\`,\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_4_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_language\`,\`version__status\`,\`version_first_published_at\`,\`version_created_at\`,\`version_deleted_at\`,\`version_embargo_until\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`compound_index_2_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_5_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_3_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_4_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_firstPublishedAt_deletedAt_embargoUntil_idx\` ON \`articles\` (\`_status\`,\`first_published_at\`,\`deleted_at\`,\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_articles_v\` (\`version_language\`,\`version__status\`,\`version_first_published_at\`,\`version_created_at\`,\`version_deleted_at\`,\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_language\`,\`version__status\`,\`version_first_published_at\`,\`version_created_at\`,\`version_deleted_at\`,\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_4_idx\` ON \`_articles_v\` (\`version__status\`,\`version_first_published_at\`,\`version_deleted_at\`,\`version_embargo_until\`);`)
}
