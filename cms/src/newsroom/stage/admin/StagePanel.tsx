'use client';

import { useAuth } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { mayPublish } from '../../../workflow/roles.ts';
import { stateWords } from '../../../workflow/stages/words.ts';
import { dateTime } from '../../admin/seoul.ts';
import '../../../publishing/admin/publishing.css';
import '../../admin/newsroom.css';
import { AssignForm } from '../../assignments/admin/AssignForm.tsx';
import type { Overview } from '../overview.ts';
import { useOverview } from './use-overview.ts';
import { words, type StepWords } from './words.ts';

const Row = ({ children, name }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Facts({ answer, w }: { answer: Overview; w: StepWords }) {
  const { by, due, editor, since, writer } = answer;
  const isLate = due !== null && Date.parse(due) < Date.now() && !answer.isLive;
  return (
    <dl className="bbk-stage__facts">
      {by && (
        <Row name={w.by}>
          {by.name}
          {since && <time dateTime={since}> {dateTime(since)}</time>}
        </Row>
      )}
      {writer && <Row name={w.writer}>{writer.name}</Row>}
      {editor && <Row name={w.editor}>{editor.name}</Row>}
      {due && (
        <Row name={w.due}>
          <time dateTime={due}>{dateTime(due)}</time>
          {isLate && <strong className="bbk-stage__late"> {w.overdue}</strong>}
        </Row>
      )}
    </dl>
  );
}

/** How the document stands: who has it, since when, what they said, who writes, who edits, until when. */
export function StagePanel(): ReactNode {
  const { address, answer, refresh } = useOverview();
  const language = useLanguage();
  const { user } = useAuth();
  if (!answer) return null;
  const w = words[language];
  return (
    <section className="bbk-panel bbk-stage" data-stage={answer.state} aria-label={w.panel}>
      <h3 className="bbk-panel__title">{w.panel}</h3>
      <p className="bbk-panel__line">
        {stateWords[answer.state][language === 'ko' ? 0 : 1]}
        {answer.state === 'scheduled' && answer.publishAt && ` · ${dateTime(answer.publishAt)}`}
      </p>
      {answer.note && <blockquote className="bbk-stage__note">{answer.note}</blockquote>}
      <Facts answer={answer} w={w} />
      {mayPublish(user) && address && (
        <AssignForm address={address} overview={answer} onDone={refresh} />
      )}
    </section>
  );
}
