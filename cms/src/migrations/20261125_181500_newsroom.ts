import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`issue_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pdf_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`sheet\` numeric NOT NULL,
  	\`thumb_filename\` text NOT NULL,
  	\`thumb_width\` numeric NOT NULL,
  	\`thumb_height\` numeric NOT NULL,
  	\`thumb_bytes\` numeric NOT NULL,
  	\`screen_filename\` text NOT NULL,
  	\`screen_width\` numeric NOT NULL,
  	\`screen_height\` numeric NOT NULL,
  	\`screen_bytes\` numeric NOT NULL,
  	\`zoom_filename\` text NOT NULL,
  	\`zoom_width\` numeric NOT NULL,
  	\`zoom_height\` numeric NOT NULL,
  	\`zoom_bytes\` numeric NOT NULL,
  	\`lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`pdf_id\`) REFERENCES \`issue_pdfs\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`issue_pages_pdf_idx\` ON \`issue_pages\` (\`pdf_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issue_pages_key_idx\` ON \`issue_pages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`issue_pages_source_idx\` ON \`issue_pages\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`issue_pages_updated_at_idx\` ON \`issue_pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`issue_pages_created_at_idx\` ON \`issue_pages\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`first_page\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`free_pages\` text;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`free_covers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_first_page\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_free_pages\` text;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_free_covers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` ADD \`page_state\` text DEFAULT 'waiting';`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` ADD \`sheets\` numeric;`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` ADD \`page_problem\` text;`)
  await db.run(sql`CREATE INDEX \`issue_pdfs_page_state_idx\` ON \`issue_pdfs\` (\`page_state\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`issue_pages\`;`)
  await db.run(sql`DROP INDEX \`issue_pdfs_page_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` DROP COLUMN \`page_state\`;`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` DROP COLUMN \`sheets\`;`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` DROP COLUMN \`page_problem\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`first_page\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`free_pages\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`free_covers\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` DROP COLUMN \`version_first_page\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` DROP COLUMN \`version_free_pages\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` DROP COLUMN \`version_free_covers\`;`)
}
