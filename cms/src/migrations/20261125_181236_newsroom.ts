import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`preflight_overrides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`finding\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_name\` text,
  	\`rule\` text NOT NULL,
  	\`by_id\` text(36),
  	\`key\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`preflight_overrides_rule_idx\` ON \`preflight_overrides\` (\`rule\`);`)
  await db.run(sql`CREATE INDEX \`preflight_overrides_by_idx\` ON \`preflight_overrides\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`preflight_overrides_document_id_idx\` ON \`preflight_overrides\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`preflight_overrides_updated_at_idx\` ON \`preflight_overrides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preflight_overrides_created_at_idx\` ON \`preflight_overrides\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`preflight_overrides\`;`)
}
