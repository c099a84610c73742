import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`issue_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue_id\` text(36),
  	\`purpose\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`revoked_at\` text,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`issue_links_issue_idx\` ON \`issue_links\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`issue_links_by_idx\` ON \`issue_links\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`issue_links_updated_at_idx\` ON \`issue_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`issue_links_created_at_idx\` ON \`issue_links\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` ADD \`production\` text;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` ADD \`laid_out\` integer;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` ADD \`production\` text;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` ADD \`laid_out\` integer;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` ADD \`note\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`issue_links\`;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` DROP COLUMN \`production\`;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` DROP COLUMN \`laid_out\`;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` DROP COLUMN \`production\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` DROP COLUMN \`laid_out\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` DROP COLUMN \`note\`;`)
}
