'use client';

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import '../../../platform/admin/panel.css';
import { mayPublish } from '../../../workflow/roles.ts';
import { jumpTo } from '../../admin/jump.ts';
import type { ShownFinding } from '../endpoints.ts';
import { FindingItem } from './FindingItem.tsx';
import './preflight.css';
import { usePreflight } from './use-preflight.ts';
import { words, type Words } from './words.ts';

type Findings = readonly ShownFinding[];

/** What holds it back, in a line. */
function summary(findings: Findings, w: Words) {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const open = findings.filter(({ level, override }) => level === 'warning' && !override).length;
  const line = [errors > 0 && w.errors(errors), open > 0 && w.warnings(open)].filter(Boolean);
  const state = errors > 0 ? 'failing' : open > 0 ? 'waiting' : 'live';
  return { state, line: line.length > 0 ? line.join(' · ') : w.ready };
}

const isNote = ({ level }: ShownFinding) => level === 'note';

/** Beside a document: what the rules of publishing say of it, as it is being written. */
export function PreflightPanel(): ReactNode {
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { user } = useAuth();
  const w = words[useLanguage()];
  const { failed, findings, isSaved, pass } = usePreflight();
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null;
  const onJump = (path: string) => void jumpTo(config?.fields ?? [], path);
  const item = (finding: ShownFinding) => (
    <FindingItem
      key={finding.key}
      finding={finding}
      w={w}
      onJump={onJump}
      onPass={isSaved && mayPublish(user) ? pass : undefined}
    />
  );
  const { line, state } = findings ? summary(findings, w) : { line: w.checking, state: 'none' };
  const main = findings?.filter((finding) => !isNote(finding)) ?? [];
  const notes = findings?.filter(isNote) ?? [];
  return (
    <section className="bbk-panel bbk-preflight" data-state={state} aria-label={w.title}>
      <h3 className="bbk-panel__title">{w.title}</h3>
      <p className="bbk-panel__line" role="status">
        {line}
      </p>
      {failed && <p className="bbk-panel__problem">{w.unanswered}</p>}
      {main.length > 0 && <ul className="bbk-preflight__list">{main.map(item)}</ul>}
      {notes.length > 0 && (
        <details className="bbk-preflight__notes">
          <summary>{w.notes(notes.length)}</summary>
          <ul className="bbk-preflight__list">{notes.map(item)}</ul>
        </details>
      )}
    </section>
  );
}
