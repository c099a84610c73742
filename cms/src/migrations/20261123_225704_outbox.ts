import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`outbox_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`event\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`details\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_events_sequence_idx\` ON \`outbox_events\` (\`sequence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_events_event_idx\` ON \`outbox_events\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`outbox_events_at_idx\` ON \`outbox_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`subject_documentId_sequence_idx\` ON \`outbox_events\` (\`subject\`,\`document_id\`,\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`outbox_head\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`epoch\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`horizon\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_head_name_idx\` ON \`outbox_head\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`event_at\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`site\` integer DEFAULT false NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`next_attempt_at\` text NOT NULL,
  	\`done_at\` text,
  	\`live_ms\` numeric,
  	\`complete_ms\` numeric,
  	\`pages\` text,
  	\`error\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_event_idx\` ON \`deliveries\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_sequence_idx\` ON \`deliveries\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`target_state_sequence_idx\` ON \`deliveries\` (\`target\`,\`state\`,\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`subject_documentId_sequence_1_idx\` ON \`deliveries\` (\`subject\`,\`document_id\`,\`sequence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`event_target_idx\` ON \`deliveries\` (\`event\`,\`target\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`outbox_events\`;`)
  await db.run(sql`DROP TABLE \`outbox_head\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
}
