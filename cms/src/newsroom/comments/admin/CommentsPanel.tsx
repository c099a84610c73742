'use client';

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { jumpTo } from '../../../content/admin/jump.ts';
import { useLive } from '../../../content/admin/live.ts';
import { fieldOf } from '../../../content/typing/admin/where.ts';
import { send } from '../../admin/ask.ts';
import { dateTime } from '../../admin/seoul.ts';
import '../../../publishing/admin/publishing.css';
import '../../admin/newsroom.css';
import './comments.css';
import type { Colleague } from '../../people/colleagues.ts';
import type { Comment } from '../store.ts';
import { fieldWords, words } from './words.ts';

const pause = () => 15_000;
type Answer = { readonly docs: readonly Comment[] };
type Say = (body: object, path?: string) => Promise<string | null>;

/** The field that is worked on, and the words that are marked there, when somebody turns to the comments. */
function useMarked() {
  const [marked, setMarked] = useState({ path: '', quote: '' });
  useEffect(() => {
    const note = () => {
      const selection = document.getSelection();
      const at = selection?.anchorNode;
      const path = fieldOf(at instanceof Element ? at : (at?.parentElement ?? null)) ?? '';
      if (!(path in fieldWords)) return;
      const quote = selection?.toString().trim().slice(0, 500) ?? '';
      // With each letter the selection is another one, and what is marked the same.
      setMarked((before) =>
        before.path === path && before.quote === quote ? before : { path, quote },
      );
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, []);
  return marked;
}

function CommentForm({ onSay, thread }: { onSay: Say; thread?: string }) {
  const { config } = useConfig();
  const language = useLanguage();
  const w = words[language];
  const marked = useMarked();
  const [chosen, setPath] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [mention, setMention] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  const path = chosen ?? marked.path;
  const ask = () => {
    if (colleagues.length > 0) return;
    fetch(`${config.routes.api}/colleagues`)
      .then((answer) => answer.json())
      .then(({ docs }: { docs: readonly Colleague[] }) => setColleagues(docs))
      .catch(() => undefined);
  };
  const add = async () => {
    const quote = path === marked.path ? marked.quote || null : null;
    const about = thread ? { thread } : { path: path || null, quote };
    const answer = await onSay({ text, mentions: mention ? [mention] : [], ...about });
    setProblem(answer);
    if (answer === null) setText('');
  };
  return (
    <div className="bbk-comments__form">
      {!thread && (
        <label>
          {w.about}
          <select value={path} onChange={({ target }) => setPath(target.value)}>
            <option value="">{w.whole}</option>
            {Object.entries(fieldWords).map(([name, [ko, en]]) => (
              <option key={name} value={name}>
                {language === 'ko' ? ko : en}
              </option>
            ))}
          </select>
        </label>
      )}
      {!thread && path === marked.path && marked.quote && <q>{marked.quote}</q>}
      <label>
        {w.text}
        <textarea
          rows={2}
          value={text}
          maxLength={5000}
          onFocus={ask}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <label>
        {w.mention}
        <select value={mention} onFocus={ask} onChange={({ target }) => setMention(target.value)}>
          <option value="">{w.nobody}</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              @{name}
            </option>
          ))}
        </select>
      </label>
      {problem && (
        <p className="bbk-panel__problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={text.trim() === ''}
        onClick={() => void add()}
      >
        {thread ? w.answer : w.add}
      </Button>
    </div>
  );
}

function Said({ comment }: { comment: Comment }) {
  return (
    <>
      <p className="bbk-comments__who">
        <strong>{comment.author}</strong> <time dateTime={comment.at}>{dateTime(comment.at)}</time>
      </p>
      <p className="bbk-comments__text">{comment.text}</p>
    </>
  );
}

function Thread({
  answers,
  comment,
  onGo,
  onSay,
}: {
  answers: readonly Comment[];
  comment: Comment;
  onGo: (path: string, quote: string) => void;
  onSay: Say;
}) {
  const language = useLanguage();
  const w = words[language];
  const [isAnswering, setAnswering] = useState(false);
  const { id, path, quote, resolvedAt } = comment;
  const name = path ? (fieldWords[path]?.[language === 'ko' ? 0 : 1] ?? path) : null;
  return (
    <li data-resolved={resolvedAt !== null}>
      {path && (
        <button
          type="button"
          className="bbk-comments__go"
          title={w.go}
          onClick={() => onGo(path, quote ?? '')}
        >
          {name}
        </button>
      )}
      {quote && <q>{quote}</q>}
      <Said comment={comment} />
      {answers.map((answer) => (
        <div className="bbk-comments__answer" key={answer.id}>
          <Said comment={answer} />
        </div>
      ))}
      <div className="bbk-comments__do">
        <button type="button" onClick={() => setAnswering(!isAnswering)}>
          {w.answer}
        </button>
        <button
          type="button"
          onClick={() => void onSay({ resolved: resolvedAt === null }, `/${id}`)}
        >
          {resolvedAt === null ? w.resolve : w.reopen}
        </button>
      </div>
      {isAnswering && <CommentForm onSay={onSay} thread={id} />}
    </li>
  );
}

/** What colleagues say of the document, by the fields that they speak of; open first. */
export function CommentsPanel(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo();
  const { config, getEntityConfig } = useConfig();
  const language = useLanguage();
  const w = words[language];
  const url = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/comments` : null;
  const { answer, refresh } = useLive<Answer>({ url, pause });
  if (!answer || !url) return null;
  const threads = answer.docs.filter(({ thread }) => thread === null);
  const [open, resolved] = [true, false].map((isOpen) =>
    threads.filter(({ resolvedAt }) => (resolvedAt === null) === isOpen),
  ) as [Comment[], Comment[]];
  const onSay: Say = async (body, path = '') => {
    const result = await send(`${url}${path}`, body, language);
    refresh();
    return result.ok ? null : result.problems.join(' ');
  };
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : null;
  const onGo = (path: string, quote: string) => void jumpTo(collection?.fields ?? [], path, quote);
  const list = (comments: readonly Comment[]) => (
    <ul>
      {comments.map((comment) => (
        <Thread
          key={comment.id}
          comment={comment}
          answers={answer.docs.filter(({ thread }) => thread === comment.id)}
          onGo={onGo}
          onSay={onSay}
        />
      ))}
    </ul>
  );
  return (
    <section className="bbk-panel bbk-comments" aria-label={w.title}>
      <h3 className="bbk-panel__title">
        {w.title} {open.length > 0 && <strong>{open.length}</strong>}
      </h3>
      {open.length === 0 ? <p className="bbk-comments__none">{w.none}</p> : list(open)}
      <CommentForm onSay={onSay} />
      {resolved.length > 0 && (
        <details>
          <summary>
            {w.resolved} {resolved.length}
          </summary>
          {list(resolved)}
        </details>
      )}
    </section>
  );
}
