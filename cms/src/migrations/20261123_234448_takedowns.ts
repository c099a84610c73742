import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`takedowns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`confirmed_at\` text,
  	\`lift_reason\` text,
  	\`lifted_at\` text,
  	\`lifted_by_id\` text(36),
  	\`paths\` text NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lifted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`takedowns_state_idx\` ON \`takedowns\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`takedowns_document_id_idx\` ON \`takedowns\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`takedowns_at_idx\` ON \`takedowns\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`takedowns_by_idx\` ON \`takedowns\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`takedowns_lifted_by_idx\` ON \`takedowns\` (\`lifted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`subject_documentId_state_idx\` ON \`takedowns\` (\`subject\`,\`document_id\`,\`state\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`taken_down\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`media_taken_down_idx\` ON \`media\` (\`taken_down\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`takedowns\`;`)
  await db.run(sql`DROP INDEX \`media_taken_down_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`taken_down\`;`)
}
