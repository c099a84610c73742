'use client';

import { Pill } from '@payloadcms/ui';
import type { ComponentProps, ReactNode } from 'react';

import type { TargetStatus } from '../../receipts/status.ts';
import { dateAndTime, duration, hostOf } from '../format.ts';
import type { Language } from '../../../platform/admin/language.ts';
import { words, type Words } from './words.ts';

type Style = NonNullable<ComponentProps<typeof Pill>['pillStyle']>;
type State = readonly [style: Style, word: keyof Words];

/** More than a moment: somebody should look. */
const late = 5_000;

function stateOf({ site, instance, failing, lagMs }: TargetStatus): State {
  if (site && !instance) return ['error', 'down'];
  if (failing > 0) return ['error', 'isFailing'];
  if (instance && !instance.ready) return ['warning', 'notReady'];
  return lagMs > late ? ['warning', 'behind'] : ['success', 'ok'];
}

function Row({ status, language }: { status: TargetStatus; language: Language }) {
  const w = words[language];
  const [pillStyle, word] = stateOf(status);
  const { target, lagMs, waiting, failing, last, instance } = status;
  const takeover = instance?.takeover;
  return (
    <tr>
      <th scope="row">{hostOf(target)}</th>
      <td>
        <Pill pillStyle={pillStyle} size="small">
          {w[word]}
        </Pill>
        {takeover && takeover.left > 0 && (
          <span className="bbk-delivery__note">
            {w.takeover} {takeover.done} / {takeover.total}
          </span>
        )}
      </td>
      <td>{duration(lagMs, language)}</td>
      <td>{waiting}</td>
      <td>{failing}</td>
      <td>{last?.doneAt ? dateAndTime(last.doneAt) : '–'}</td>
      <td>{instance?.pages ?? '–'}</td>
      <td>
        <code>{instance?.build?.slice(0, 8) ?? '–'}</code>
      </td>
    </tr>
  );
}

/** How each instance of the site stands. */
export function Targets({
  targets,
  language,
}: {
  targets: readonly TargetStatus[];
  language: Language;
}): ReactNode {
  const w = words[language];
  const heads = [w.target, w.state, w.lag, w.waiting, w.failing, w.last, w.pages, w.build];
  return (
    // Wider than a phone: it scrolls, and the keyboard must reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be focusable
    <div className="bbk-delivery__scroll" role="region" aria-label={w.targets} tabIndex={0}>
      <table className="bbk-delivery__table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {targets.map((status) => (
            <Row key={status.target} status={status} language={language} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
