'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { useEffect, useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { send } from '../../admin/ask.ts';
import { fromInput, toInput } from '../../admin/seoul.ts';
import type { Colleague } from '../../people/colleagues.ts';
import type { Overview } from '../../stage/overview.ts';
import { words } from '../../stage/admin/words.ts';

interface Props {
  readonly address: string;
  readonly overview: Overview;
  readonly onDone: () => void;
}

const title = { ko: '배정', en: 'Assignment' };

function useColleagues(isOpen: boolean): readonly Colleague[] {
  const { config } = useConfig();
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  const api = config.routes.api;
  useEffect(() => {
    if (!isOpen) return undefined;
    const stop = new AbortController();
    fetch(`${api}/colleagues`, { signal: stop.signal })
      .then((answer) => answer.json())
      .then(({ docs }: { docs: readonly Colleague[] }) => setColleagues(docs))
      // It stays as it is: opened again, it is asked again.
      .catch(() => undefined);
    return () => stop.abort();
  }, [api, isOpen]);
  return colleagues;
}

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly nobody: string;
  readonly chosen: string;
  readonly from: readonly Colleague[];
  readonly onChoose: (id: string) => void;
}

const Choose = ({ chosen, from, label, name, nobody, onChoose }: Choice) => (
  <label>
    {label}
    <select name={name} value={chosen} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{nobody}</option>
      {from.map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))}
    </select>
  </label>
);

/** Who writes, who edits, and until when: for those who say so. */
export function AssignForm({ address, onDone, overview }: Props): ReactNode {
  const language = useLanguage();
  const w = words[language];
  const [isOpen, setOpen] = useState(false);
  const colleagues = useColleagues(isOpen);
  const [writer, setWriter] = useState(overview.writer?.id ?? '');
  const [editor, setEditor] = useState(overview.editor?.id ?? '');
  const [due, setDue] = useState(toInput(overview.due));
  const [said, setSaid] = useState<string | null>(null);
  const save = async () => {
    const body = { writer: writer || null, editor: editor || null, due: fromInput(due) };
    const answer = await send<Overview>(`${address}/assign`, body, language);
    setSaid(answer.ok ? w.assigned : answer.problems.join(' '));
    if (answer.ok) onDone();
  };
  return (
    <details className="bbk-assign" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title[language]}…</summary>
      <Choose
        name="bbk-writer"
        label={w.writer}
        nobody={w.nobody}
        chosen={writer}
        from={colleagues}
        onChoose={setWriter}
      />
      <Choose
        name="bbk-editor"
        label={w.editor}
        nobody={w.nobody}
        chosen={editor}
        from={colleagues.filter(({ mayEdit }) => mayEdit)}
        onChoose={setEditor}
      />
      <label>
        {w.due}
        <input type="datetime-local" value={due} onChange={({ target }) => setDue(target.value)} />
      </label>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void save()}>
        {w.assign}
      </Button>
      <p role="status">{said}</p>
    </details>
  );
}
