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
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`secret\` text NOT NULL,
  	\`recovery\` text NOT NULL,
  	\`last_step\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_account_idx\` ON \`second_factors\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`issue\` text NOT NULL,
  	\`planned_at\` text NOT NULL,
  	\`released_at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`parts\` text NOT NULL,
  	\`first_sequence\` numeric NOT NULL,
  	\`last_sequence\` numeric NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_issue_idx\` ON \`releases\` (\`issue\`);`)
  await db.run(sql`CREATE INDEX \`releases_by_idx\` ON \`releases\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`who\` text,
  	\`user_id\` text(36),
  	\`role\` text,
  	\`action\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document_id\` text,
  	\`title\` text,
  	\`note\` text,
  	\`before\` text,
  	\`after\` text,
  	\`way\` text,
  	\`ip\` text,
  	\`agent\` text,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_who_idx\` ON \`audit_log\` (\`who\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_user_idx\` ON \`audit_log\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_idx\` ON \`audit_log\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_id_idx\` ON \`audit_log\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`assignments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`writer_id\` text(36),
  	\`editor_id\` text(36),
  	\`due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`writer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`editor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`assignments_writer_idx\` ON \`assignments\` (\`writer_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_editor_idx\` ON \`assignments\` (\`editor_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_due_idx\` ON \`assignments\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`assignments_updated_at_idx\` ON \`assignments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assignments_created_at_idx\` ON \`assignments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_documentId_idx\` ON \`assignments\` (\`subject\`,\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`by\` text,
  	\`note\` text,
  	\`at\` text NOT NULL,
  	\`read_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_recipient_idx\` ON \`notifications\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`notifications_document_id_idx\` ON \`notifications\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_at_idx\` ON \`notifications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_read_at_idx\` ON \`notifications\` (\`read_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`path\` text,
  	\`quote\` text,
  	\`text\` text NOT NULL,
  	\`thread\` text,
  	\`author\` text NOT NULL,
  	\`mentions\` text,
  	\`at\` text NOT NULL,
  	\`resolved_at\` text,
  	\`resolved_by\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_thread_idx\` ON \`comments\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author\`);`)
  await db.run(sql`CREATE INDEX \`subject_documentId_1_idx\` ON \`comments\` (\`subject\`,\`document_id\`);`)
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
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`purpose\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_document_id_idx\` ON \`preview_links\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_by_idx\` ON \`preview_links\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`approvals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`organisation_name\` text,
  	\`state\` text NOT NULL,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`asked_at\` text,
  	\`asked_by_id\` text(36),
  	\`mailed_at\` text,
  	\`opened_at\` text,
  	\`answered_at\` text,
  	\`signed_by\` text,
  	\`comment\` text,
  	\`hash\` text,
  	\`voided_at\` text,
  	\`expires_at\` text,
  	\`announcement\` text NOT NULL,
  	\`organisation\` text NOT NULL,
  	\`language\` text,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`approvals_state_idx\` ON \`approvals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`approvals_asked_by_idx\` ON \`approvals\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_hash_idx\` ON \`approvals\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`approvals_announcement_idx\` ON \`approvals\` (\`announcement\`);`)
  await db.run(sql`CREATE INDEX \`announcement_state_idx\` ON \`approvals\` (\`announcement\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`press_invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`email\` text,
  	\`title\` text,
  	\`at\` text,
  	\`by_id\` text(36),
  	\`expires_at\` text,
  	\`revoked_at\` text,
  	\`revoked_by_id\` text(36),
  	\`announcement\` text NOT NULL,
  	\`language\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`revoked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`press_invitations_by_idx\` ON \`press_invitations\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_invitations_revoked_by_idx\` ON \`press_invitations\` (\`revoked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_invitations_announcement_idx\` ON \`press_invitations\` (\`announcement\`);`)
  await db.run(sql`CREATE TABLE \`press_accesses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`name\` text,
  	\`outlet\` text,
  	\`what\` text NOT NULL,
  	\`agent\` text,
  	\`invitation\` text NOT NULL,
  	\`announcement\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`press_accesses_invitation_idx\` ON \`press_accesses\` (\`invitation\`);`)
  await db.run(sql`CREATE INDEX \`press_accesses_announcement_idx\` ON \`press_accesses\` (\`announcement\`);`)
  await db.run(sql`CREATE TABLE \`press_kits\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`live\` integer DEFAULT false,
  	\`filename\` text,
  	\`filesize\` numeric,
  	\`held\` text,
  	\`editions\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`press_kits_live_idx\` ON \`press_kits\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_updated_at_idx\` ON \`press_kits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_created_at_idx\` ON \`press_kits\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`stage\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`stage_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`stage_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`stage_note\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`retraction_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`retraction_notice\` text;`)
  await db.run(sql`CREATE INDEX \`articles_stage_idx\` ON \`articles\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_stage_by_idx\` ON \`articles\` (\`stage_by_id\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`articles\` (\`language\`,\`_status\`,\`first_published_at\`,\`created_at\`,\`deleted_at\`,\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`articles\` (\`section_id\`,\`language\`,\`_status\`,\`first_published_at\`,\`created_at\`,\`deleted_at\`,\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`translationOf_language__status_idx\` ON \`articles\` (\`translation_of_id\`,\`language\`,\`_status\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_stage\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_stage_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_stage_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_stage_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_retraction_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_retraction_notice\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_stage_idx\` ON \`_articles_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_stage_by_idx\` ON \`_articles_v\` (\`version_stage_by_id\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_articles_v\` (\`version_language\`,\`version__status\`,\`version_first_published_at\`,\`version_created_at\`,\`version_deleted_at\`,\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_language\`,\`version__status\`,\`version_first_published_at\`,\`version_created_at\`,\`version_deleted_at\`,\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`version_translationOf_version_language_version__status_idx\` ON \`_articles_v\` (\`version_translation_of_id\`,\`version_language\`,\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_order_idx\` ON \`_articles_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` ADD \`production\` text;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` ADD \`laid_out\` integer;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`first_page\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`free_pages\` text;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`free_covers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`takeover_home\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`takeover_lead_id\` text(36) REFERENCES articles(id);`)
  await db.run(sql`CREATE INDEX \`issues_takeover_takeover_lead_idx\` ON \`issues\` (\`takeover_lead_id\`);`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` ADD \`production\` text;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` ADD \`laid_out\` integer;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_first_page\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_free_pages\` text;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_free_covers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_takeover_home\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_issues_v\` ADD \`version_takeover_lead_id\` text(36) REFERENCES articles(id);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_takeover_version_takeover_lead_idx\` ON \`_issues_v\` (\`version_takeover_lead_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_order_idx\` ON \`_issues_v\` (\`latest\`,\`version_number\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`partnerships_partners\` ADD \`approval_name\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships_partners\` ADD \`approval_email\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships_partners\` ADD \`approval_waived\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`stage\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`stage_at\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`stage_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`stage_note\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`retraction_at\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`retraction_notice\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`partner_approval\` text DEFAULT 'auto';`)
  await db.run(sql`CREATE INDEX \`partnerships_stage_idx\` ON \`partnerships\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_stage_by_idx\` ON \`partnerships\` (\`stage_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_partnerships_v_version_partners\` ADD \`approval_name\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v_version_partners\` ADD \`approval_email\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v_version_partners\` ADD \`approval_waived\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_stage\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_stage_at\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_stage_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_stage_note\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_retraction_at\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_retraction_notice\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_partner_approval\` text DEFAULT 'auto';`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_stage_idx\` ON \`_partnerships_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_stage_by_idx\` ON \`_partnerships_v\` (\`version_stage_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_order_idx\` ON \`_partnerships_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` ADD \`page_state\` text DEFAULT 'waiting';`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` ADD \`sheets\` numeric;`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` ADD \`page_problem\` text;`)
  await db.run(sql`CREATE INDEX \`issue_pdfs_page_state_idx\` ON \`issue_pdfs\` (\`page_state\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`second_factors_id\` text(36) REFERENCES second_factors(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_second_factors_id_idx\` ON \`payload_locked_documents_rels\` (\`second_factors_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_corrections_date_idx\` ON \`articles_corrections\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_date_idx\` ON \`_articles_v_version_corrections\` (\`date\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`issue_links\`;`)
  await db.run(sql`DROP TABLE \`issue_pages\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`assignments\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`preflight_overrides\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`approvals\`;`)
  await db.run(sql`DROP TABLE \`press_invitations\`;`)
  await db.run(sql`DROP TABLE \`press_accesses\`;`)
  await db.run(sql`DROP TABLE \`press_kits\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`dek\` text,
  	\`kicker\` text,
  	\`kind\` text DEFAULT 'news',
  	\`hero_type\` text DEFAULT 'none',
  	\`hero_layout\` text DEFAULT 'wide',
  	\`hero_image_id\` text(36),
  	\`hero_embed_url\` text,
  	\`body\` text,
  	\`section_id\` text(36),
  	\`print_issue_id\` text(36),
  	\`print_page_from\` numeric,
  	\`print_page_to\` numeric,
  	\`origin\` text DEFAULT 'own',
  	\`origin_source\` text,
  	\`sponsor_sponsored\` integer DEFAULT false,
  	\`sponsor_label\` text,
  	\`sponsor_organisation_id\` text(36),
  	\`ai_use\` text DEFAULT 'none',
  	\`ai_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`seo_social_title\` text,
  	\`seo_image_id\` text(36),
  	\`language\` text DEFAULT 'ko',
  	\`translation_of_id\` text(36),
  	\`translated_from_revision\` text,
  	\`slug\` text,
  	\`publish_at\` text,
  	\`publishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`unpublish_at\` text,
  	\`unpublishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`embargo_until\` text,
  	\`embargountil_tz\` text DEFAULT 'Asia/Seoul',
  	\`reading_minutes\` numeric,
  	\`characters\` numeric,
  	\`sample\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`print_issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sponsor_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "headline", "dek", "kicker", "kind", "hero_type", "hero_layout", "hero_image_id", "hero_embed_url", "body", "section_id", "print_issue_id", "print_page_from", "print_page_to", "origin", "origin_source", "sponsor_sponsored", "sponsor_label", "sponsor_organisation_id", "ai_use", "ai_note", "seo_title", "seo_description", "seo_social_title", "seo_image_id", "language", "translation_of_id", "translated_from_revision", "slug", "publish_at", "publishat_tz", "unpublish_at", "unpublishat_tz", "first_published_at", "revised_at", "embargo_until", "embargountil_tz", "reading_minutes", "characters", "sample", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "headline", "dek", "kicker", "kind", "hero_type", "hero_layout", "hero_image_id", "hero_embed_url", "body", "section_id", "print_issue_id", "print_page_from", "print_page_to", "origin", "origin_source", "sponsor_sponsored", "sponsor_label", "sponsor_organisation_id", "ai_use", "ai_note", "seo_title", "seo_description", "seo_social_title", "seo_image_id", "language", "translation_of_id", "translated_from_revision", "slug", "publish_at", "publishat_tz", "unpublish_at", "unpublishat_tz", "first_published_at", "revised_at", "embargo_until", "embargountil_tz", "reading_minutes", "characters", "sample", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_headline_idx\` ON \`articles\` (\`headline\`);`)
  await db.run(sql`CREATE INDEX \`articles_kind_idx\` ON \`articles\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`articles_hero_hero_image_idx\` ON \`articles\` (\`hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_print_print_issue_idx\` ON \`articles\` (\`print_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_sponsor_sponsor_organisation_idx\` ON \`articles\` (\`sponsor_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_seo_seo_image_idx\` ON \`articles\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_language_idx\` ON \`articles\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`articles_translation_of_idx\` ON \`articles\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_first_published_at_idx\` ON \`articles\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_embargo_until_idx\` ON \`articles\` (\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`articles_sample_idx\` ON \`articles\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_by_idx\` ON \`articles\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_headline\` text,
  	\`version_dek\` text,
  	\`version_kicker\` text,
  	\`version_kind\` text DEFAULT 'news',
  	\`version_hero_type\` text DEFAULT 'none',
  	\`version_hero_layout\` text DEFAULT 'wide',
  	\`version_hero_image_id\` text(36),
  	\`version_hero_embed_url\` text,
  	\`version_body\` text,
  	\`version_section_id\` text(36),
  	\`version_print_issue_id\` text(36),
  	\`version_print_page_from\` numeric,
  	\`version_print_page_to\` numeric,
  	\`version_origin\` text DEFAULT 'own',
  	\`version_origin_source\` text,
  	\`version_sponsor_sponsored\` integer DEFAULT false,
  	\`version_sponsor_label\` text,
  	\`version_sponsor_organisation_id\` text(36),
  	\`version_ai_use\` text DEFAULT 'none',
  	\`version_ai_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_seo_social_title\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_language\` text DEFAULT 'ko',
  	\`version_translation_of_id\` text(36),
  	\`version_translated_from_revision\` text,
  	\`version_slug\` text,
  	\`version_publish_at\` text,
  	\`version_publishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`version_unpublish_at\` text,
  	\`version_unpublishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_embargo_until\` text,
  	\`version_embargountil_tz\` text DEFAULT 'Asia/Seoul',
  	\`version_reading_minutes\` numeric,
  	\`version_characters\` numeric,
  	\`version_sample\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_print_issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_sponsor_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_headline", "version_dek", "version_kicker", "version_kind", "version_hero_type", "version_hero_layout", "version_hero_image_id", "version_hero_embed_url", "version_body", "version_section_id", "version_print_issue_id", "version_print_page_from", "version_print_page_to", "version_origin", "version_origin_source", "version_sponsor_sponsored", "version_sponsor_label", "version_sponsor_organisation_id", "version_ai_use", "version_ai_note", "version_seo_title", "version_seo_description", "version_seo_social_title", "version_seo_image_id", "version_language", "version_translation_of_id", "version_translated_from_revision", "version_slug", "version_publish_at", "version_publishat_tz", "version_unpublish_at", "version_unpublishat_tz", "version_first_published_at", "version_revised_at", "version_embargo_until", "version_embargountil_tz", "version_reading_minutes", "version_characters", "version_sample", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_headline", "version_dek", "version_kicker", "version_kind", "version_hero_type", "version_hero_layout", "version_hero_image_id", "version_hero_embed_url", "version_body", "version_section_id", "version_print_issue_id", "version_print_page_from", "version_print_page_to", "version_origin", "version_origin_source", "version_sponsor_sponsored", "version_sponsor_label", "version_sponsor_organisation_id", "version_ai_use", "version_ai_note", "version_seo_title", "version_seo_description", "version_seo_social_title", "version_seo_image_id", "version_language", "version_translation_of_id", "version_translated_from_revision", "version_slug", "version_publish_at", "version_publishat_tz", "version_unpublish_at", "version_unpublishat_tz", "version_first_published_at", "version_revised_at", "version_embargo_until", "version_embargountil_tz", "version_reading_minutes", "version_characters", "version_sample", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_headline_idx\` ON \`_articles_v\` (\`version_headline\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_kind_idx\` ON \`_articles_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_hero_version_hero_image_idx\` ON \`_articles_v\` (\`version_hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_print_version_print_issue_idx\` ON \`_articles_v\` (\`version_print_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sponsor_version_sponsor_organisation_idx\` ON \`_articles_v\` (\`version_sponsor_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_seo_version_seo_image_idx\` ON \`_articles_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_language_idx\` ON \`_articles_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_translation_of_idx\` ON \`_articles_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_first_published_at_idx\` ON \`_articles_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_embargo_until_idx\` ON \`_articles_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_sample_idx\` ON \`_articles_v\` (\`version_sample\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_by_idx\` ON \`_articles_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_issues\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`volume\` text,
  	\`on_sale_on\` text,
  	\`status\` text DEFAULT 'upcoming',
  	\`signal\` text,
  	\`letter_author_id\` text(36),
  	\`pdf_id\` text(36),
  	\`page_count\` numeric,
  	\`issn\` text,
  	\`isbn\` text,
  	\`trim_width\` numeric,
  	\`trim_height\` numeric,
  	\`price_amount\` numeric,
  	\`price_currency\` text DEFAULT 'KRW',
  	\`slug\` text,
  	\`publish_at\` text,
  	\`publishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`unpublish_at\` text,
  	\`unpublishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`first_published_at\` text,
  	\`embargo_until\` text,
  	\`embargountil_tz\` text DEFAULT 'Asia/Seoul',
  	\`sample\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`letter_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`pdf_id\`) REFERENCES \`issue_pdfs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_issues\`("id", "number", "volume", "on_sale_on", "status", "signal", "letter_author_id", "pdf_id", "page_count", "issn", "isbn", "trim_width", "trim_height", "price_amount", "price_currency", "slug", "publish_at", "publishat_tz", "unpublish_at", "unpublishat_tz", "first_published_at", "embargo_until", "embargountil_tz", "sample", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "number", "volume", "on_sale_on", "status", "signal", "letter_author_id", "pdf_id", "page_count", "issn", "isbn", "trim_width", "trim_height", "price_amount", "price_currency", "slug", "publish_at", "publishat_tz", "unpublish_at", "unpublishat_tz", "first_published_at", "embargo_until", "embargountil_tz", "sample", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`issues\`;`)
  await db.run(sql`DROP TABLE \`issues\`;`)
  await db.run(sql`ALTER TABLE \`__new_issues\` RENAME TO \`issues\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`issues_number_idx\` ON \`issues\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`issues_status_idx\` ON \`issues\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`issues_letter_letter_author_idx\` ON \`issues\` (\`letter_author_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_pdf_idx\` ON \`issues\` (\`pdf_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issues_slug_idx\` ON \`issues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`issues_first_published_at_idx\` ON \`issues\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`issues_embargo_until_idx\` ON \`issues\` (\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`issues_sample_idx\` ON \`issues\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`issues_created_by_idx\` ON \`issues\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_updated_by_idx\` ON \`issues\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_updated_at_idx\` ON \`issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`issues_created_at_idx\` ON \`issues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`issues_deleted_at_idx\` ON \`issues\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`issues__status_idx\` ON \`issues\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__issues_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` numeric,
  	\`version_volume\` text,
  	\`version_on_sale_on\` text,
  	\`version_status\` text DEFAULT 'upcoming',
  	\`version_signal\` text,
  	\`version_letter_author_id\` text(36),
  	\`version_pdf_id\` text(36),
  	\`version_page_count\` numeric,
  	\`version_issn\` text,
  	\`version_isbn\` text,
  	\`version_trim_width\` numeric,
  	\`version_trim_height\` numeric,
  	\`version_price_amount\` numeric,
  	\`version_price_currency\` text DEFAULT 'KRW',
  	\`version_slug\` text,
  	\`version_publish_at\` text,
  	\`version_publishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`version_unpublish_at\` text,
  	\`version_unpublishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`version_first_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_embargountil_tz\` text DEFAULT 'Asia/Seoul',
  	\`version_sample\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_letter_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_pdf_id\`) REFERENCES \`issue_pdfs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__issues_v\`("id", "parent_id", "version_number", "version_volume", "version_on_sale_on", "version_status", "version_signal", "version_letter_author_id", "version_pdf_id", "version_page_count", "version_issn", "version_isbn", "version_trim_width", "version_trim_height", "version_price_amount", "version_price_currency", "version_slug", "version_publish_at", "version_publishat_tz", "version_unpublish_at", "version_unpublishat_tz", "version_first_published_at", "version_embargo_until", "version_embargountil_tz", "version_sample", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_number", "version_volume", "version_on_sale_on", "version_status", "version_signal", "version_letter_author_id", "version_pdf_id", "version_page_count", "version_issn", "version_isbn", "version_trim_width", "version_trim_height", "version_price_amount", "version_price_currency", "version_slug", "version_publish_at", "version_publishat_tz", "version_unpublish_at", "version_unpublishat_tz", "version_first_published_at", "version_embargo_until", "version_embargountil_tz", "version_sample", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_issues_v\`;`)
  await db.run(sql`DROP TABLE \`_issues_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__issues_v\` RENAME TO \`_issues_v\`;`)
  await db.run(sql`CREATE INDEX \`_issues_v_parent_idx\` ON \`_issues_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_number_idx\` ON \`_issues_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_status_idx\` ON \`_issues_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_letter_version_letter_author_idx\` ON \`_issues_v\` (\`version_letter_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_pdf_idx\` ON \`_issues_v\` (\`version_pdf_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_slug_idx\` ON \`_issues_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_first_published_at_idx\` ON \`_issues_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_embargo_until_idx\` ON \`_issues_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_sample_idx\` ON \`_issues_v\` (\`version_sample\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_created_by_idx\` ON \`_issues_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_updated_by_idx\` ON \`_issues_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_updated_at_idx\` ON \`_issues_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_created_at_idx\` ON \`_issues_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_deleted_at_idx\` ON \`_issues_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version__status_idx\` ON \`_issues_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_created_at_idx\` ON \`_issues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_updated_at_idx\` ON \`_issues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_snapshot_idx\` ON \`_issues_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_published_locale_idx\` ON \`_issues_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_latest_idx\` ON \`_issues_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_partnerships\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`dek\` text,
  	\`announced_on\` text,
  	\`place\` text,
  	\`hero_id\` text(36),
  	\`body\` text,
  	\`press_contact_name\` text,
  	\`press_contact_organisation\` text,
  	\`press_contact_email\` text,
  	\`press_contact_phone\` text,
  	\`issue_id\` text(36),
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`seo_social_title\` text,
  	\`seo_image_id\` text(36),
  	\`language\` text DEFAULT 'ko',
  	\`translation_of_id\` text(36),
  	\`translated_from_revision\` text,
  	\`slug\` text,
  	\`publish_at\` text,
  	\`publishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`unpublish_at\` text,
  	\`unpublishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`embargo_until\` text,
  	\`embargountil_tz\` text DEFAULT 'Asia/Seoul',
  	\`sample\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_partnerships\`("id", "headline", "dek", "announced_on", "place", "hero_id", "body", "press_contact_name", "press_contact_organisation", "press_contact_email", "press_contact_phone", "issue_id", "seo_title", "seo_description", "seo_social_title", "seo_image_id", "language", "translation_of_id", "translated_from_revision", "slug", "publish_at", "publishat_tz", "unpublish_at", "unpublishat_tz", "first_published_at", "revised_at", "embargo_until", "embargountil_tz", "sample", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "headline", "dek", "announced_on", "place", "hero_id", "body", "press_contact_name", "press_contact_organisation", "press_contact_email", "press_contact_phone", "issue_id", "seo_title", "seo_description", "seo_social_title", "seo_image_id", "language", "translation_of_id", "translated_from_revision", "slug", "publish_at", "publishat_tz", "unpublish_at", "unpublishat_tz", "first_published_at", "revised_at", "embargo_until", "embargountil_tz", "sample", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`partnerships\`;`)
  await db.run(sql`DROP TABLE \`partnerships\`;`)
  await db.run(sql`ALTER TABLE \`__new_partnerships\` RENAME TO \`partnerships\`;`)
  await db.run(sql`CREATE INDEX \`partnerships_headline_idx\` ON \`partnerships\` (\`headline\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_hero_idx\` ON \`partnerships\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_issue_idx\` ON \`partnerships\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_seo_seo_image_idx\` ON \`partnerships\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_language_idx\` ON \`partnerships\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_translation_of_idx\` ON \`partnerships\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`partnerships_slug_idx\` ON \`partnerships\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_first_published_at_idx\` ON \`partnerships\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_embargo_until_idx\` ON \`partnerships\` (\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_sample_idx\` ON \`partnerships\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_created_by_idx\` ON \`partnerships\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_updated_by_idx\` ON \`partnerships\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_updated_at_idx\` ON \`partnerships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_created_at_idx\` ON \`partnerships\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_deleted_at_idx\` ON \`partnerships\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`partnerships__status_idx\` ON \`partnerships\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__partnerships_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_headline\` text,
  	\`version_dek\` text,
  	\`version_announced_on\` text,
  	\`version_place\` text,
  	\`version_hero_id\` text(36),
  	\`version_body\` text,
  	\`version_press_contact_name\` text,
  	\`version_press_contact_organisation\` text,
  	\`version_press_contact_email\` text,
  	\`version_press_contact_phone\` text,
  	\`version_issue_id\` text(36),
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_seo_social_title\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_language\` text DEFAULT 'ko',
  	\`version_translation_of_id\` text(36),
  	\`version_translated_from_revision\` text,
  	\`version_slug\` text,
  	\`version_publish_at\` text,
  	\`version_publishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`version_unpublish_at\` text,
  	\`version_unpublishat_tz\` text DEFAULT 'Asia/Seoul',
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_embargo_until\` text,
  	\`version_embargountil_tz\` text DEFAULT 'Asia/Seoul',
  	\`version_sample\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__partnerships_v\`("id", "parent_id", "version_headline", "version_dek", "version_announced_on", "version_place", "version_hero_id", "version_body", "version_press_contact_name", "version_press_contact_organisation", "version_press_contact_email", "version_press_contact_phone", "version_issue_id", "version_seo_title", "version_seo_description", "version_seo_social_title", "version_seo_image_id", "version_language", "version_translation_of_id", "version_translated_from_revision", "version_slug", "version_publish_at", "version_publishat_tz", "version_unpublish_at", "version_unpublishat_tz", "version_first_published_at", "version_revised_at", "version_embargo_until", "version_embargountil_tz", "version_sample", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_headline", "version_dek", "version_announced_on", "version_place", "version_hero_id", "version_body", "version_press_contact_name", "version_press_contact_organisation", "version_press_contact_email", "version_press_contact_phone", "version_issue_id", "version_seo_title", "version_seo_description", "version_seo_social_title", "version_seo_image_id", "version_language", "version_translation_of_id", "version_translated_from_revision", "version_slug", "version_publish_at", "version_publishat_tz", "version_unpublish_at", "version_unpublishat_tz", "version_first_published_at", "version_revised_at", "version_embargo_until", "version_embargountil_tz", "version_sample", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_partnerships_v\`;`)
  await db.run(sql`DROP TABLE \`_partnerships_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__partnerships_v\` RENAME TO \`_partnerships_v\`;`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_parent_idx\` ON \`_partnerships_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_headline_idx\` ON \`_partnerships_v\` (\`version_headline\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_hero_idx\` ON \`_partnerships_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_issue_idx\` ON \`_partnerships_v\` (\`version_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_seo_version_seo_image_idx\` ON \`_partnerships_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_language_idx\` ON \`_partnerships_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_translation_of_idx\` ON \`_partnerships_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_slug_idx\` ON \`_partnerships_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_first_published_at_idx\` ON \`_partnerships_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_embargo_until_idx\` ON \`_partnerships_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_sample_idx\` ON \`_partnerships_v\` (\`version_sample\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_created_by_idx\` ON \`_partnerships_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_updated_by_idx\` ON \`_partnerships_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_updated_at_idx\` ON \`_partnerships_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_created_at_idx\` ON \`_partnerships_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_deleted_at_idx\` ON \`_partnerships_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version__status_idx\` ON \`_partnerships_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_created_at_idx\` ON \`_partnerships_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_updated_at_idx\` ON \`_partnerships_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_snapshot_idx\` ON \`_partnerships_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_published_locale_idx\` ON \`_partnerships_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_latest_idx\` ON \`_partnerships_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_autosave_idx\` ON \`_partnerships_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`issues_id\` text(36),
  	\`partnerships_id\` text(36),
  	\`media_id\` text(36),
  	\`issue_pdfs_id\` text(36),
  	\`people_id\` text(36),
  	\`organisations_id\` text(36),
  	\`artists_id\` text(36),
  	\`sections_id\` text(36),
  	\`tags_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`issues_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partnerships_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`issue_pdfs_id\`) REFERENCES \`issue_pdfs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artists_id\`) REFERENCES \`artists\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "issues_id", "partnerships_id", "media_id", "issue_pdfs_id", "people_id", "organisations_id", "artists_id", "sections_id", "tags_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "issues_id", "partnerships_id", "media_id", "issue_pdfs_id", "people_id", "organisations_id", "artists_id", "sections_id", "tags_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partnerships_id_idx\` ON \`payload_locked_documents_rels\` (\`partnerships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_issue_pdfs_id_idx\` ON \`payload_locked_documents_rels\` (\`issue_pdfs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_artists_id_idx\` ON \`payload_locked_documents_rels\` (\`artists_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`articles_corrections_date_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_corrections_date_idx\`;`)
  await db.run(sql`DROP INDEX \`issue_pdfs_page_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` DROP COLUMN \`page_state\`;`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` DROP COLUMN \`sheets\`;`)
  await db.run(sql`ALTER TABLE \`issue_pdfs\` DROP COLUMN \`page_problem\`;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` DROP COLUMN \`production\`;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` DROP COLUMN \`laid_out\`;`)
  await db.run(sql`ALTER TABLE \`issues_contents_entries\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` DROP COLUMN \`production\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` DROP COLUMN \`laid_out\`;`)
  await db.run(sql`ALTER TABLE \`_issues_v_version_contents_entries\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`partnerships_partners\` DROP COLUMN \`approval_name\`;`)
  await db.run(sql`ALTER TABLE \`partnerships_partners\` DROP COLUMN \`approval_email\`;`)
  await db.run(sql`ALTER TABLE \`partnerships_partners\` DROP COLUMN \`approval_waived\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v_version_partners\` DROP COLUMN \`approval_name\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v_version_partners\` DROP COLUMN \`approval_email\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v_version_partners\` DROP COLUMN \`approval_waived\`;`)
}
