'use client';

import { Button, Gutter, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { useLive } from '../../../content/admin/live.ts';
import { stateWords } from '../../../workflow/stages/words.ts';
import { send } from '../../admin/ask.ts';
import { dateTime } from '../../admin/seoul.ts';
import './compare.css';
import type { ChangedText, Comparison, VersionEntry } from '../compare.ts';
import type { Part } from '../differ.ts';
import { fieldNames, words } from './words.ts';

const pause = () => 60_000;

interface ChooseProps {
  readonly label: string;
  readonly versions: readonly VersionEntry[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function Choose({ chosen, label, onChoose, versions }: ChooseProps) {
  const language = useLanguage();
  const at = language === 'ko' ? 0 : 1;
  return (
    <label>
      {label}
      <select value={chosen ?? ''} onChange={({ target }) => onChoose(target.value)}>
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {[
              dateTime(version.at),
              stateWords[version.state][at],
              version.by,
              version.isAutosave && words[language].autosave,
            ]
              .filter(Boolean)
              .join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Marked by element and by look: whoever hears it, and whoever sees no colours, knows as well. */
const Piece = ({ part }: { part: Part }) => {
  if (part.kind === 'added') return <ins>{part.text}</ins>;
  if (part.kind === 'removed') return <del>{part.text}</del>;
  return <>{part.text}</>;
};

function Changed({ text }: { text: ChangedText }) {
  const at = useLanguage() === 'ko' ? 0 : 1;
  return (
    <section>
      <h3>{fieldNames[text.name]?.[at] ?? text.name}</h3>
      {text.lines.map((line, index) => (
        <p key={index} data-field={text.name}>
          {line.map((part, place) => (
            <Piece key={place} part={part} />
          ))}
        </p>
      ))}
    </section>
  );
}

/** What changed between two versions, as a journalist reads it; the older one can be restored. */
export function CompareView(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const language = useLanguage();
  const w = words[language];
  const at = language === 'ko' ? 0 : 1;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const base = `${config.routes.api}/${collectionSlug}`;
  const url = id ? `${base}/${id}/compare?from=${from}&to=${to}` : null;
  const { answer } = useLive<Comparison>({ url, pause });
  if (!answer) return null;
  const restore = async () => {
    const result = await send(`${base}/versions/${answer.from}?draft=true`, {}, language);
    setSaid(result.ok ? w.restored : result.problems.join(' '));
  };
  const { others, texts, versions } = answer;
  return (
    <Gutter className="bbk-compare">
      <h2>{w.title}</h2>
      <div className="bbk-compare__choose">
        <Choose label={w.from} versions={versions} chosen={answer.from} onChoose={setFrom} />
        <Choose label={w.to} versions={versions} chosen={answer.to} onChoose={setTo} />
        {answer.from && (
          <Button buttonStyle="secondary" margin={false} onClick={() => void restore()}>
            {w.restore}
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
      {texts.length === 0 && <p>{w.same}</p>}
      {texts.map((text) => (
        <Changed key={text.name} text={text} />
      ))}
      {others.length > 0 && (
        <p className="bbk-compare__others">
          {w.others}: {others.map((name) => fieldNames[name]?.[at] ?? name).join(', ')}
        </p>
      )}
    </Gutter>
  );
}
