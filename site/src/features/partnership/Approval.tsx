import type { ReactNode } from 'react';

import type {
  AnsweredView,
  ApprovalView,
  AskedView,
} from '../../content/partnerships/linked.types.ts';
import { dateTime } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Notice } from './Notice.tsx';
import { Partnership } from './Partnership.tsx';

/** Which text it is: short enough to be read out on the telephone. */
const version = (hash: string) => hash.slice(0, 8);

function Form({ view }: { readonly view: AskedView }): ReactNode {
  const m = t(view.locale).approval;
  return (
    <section className="sec w" aria-labelledby="h-answer" id="answer">
      <form className="sign" method="post" action={view.action}>
        <h2 className="d" id="h-answer">
          {m.answer}
        </h2>
        {view.problem && (
          <p className="sign-p" role="alert">
            {m.problems[view.problem]}
          </p>
        )}
        <input type="hidden" name="hash" value={view.hash} />
        <label htmlFor="sign-name">{m.name}</label>
        <input
          id="sign-name"
          name="name"
          required
          minLength={2}
          maxLength={120}
          defaultValue={view.contact}
          autoComplete="name"
        />
        <label htmlFor="sign-comment">{m.comment}</label>
        <textarea id="sign-comment" name="comment" rows={5} maxLength={5000} />
        <p className="sign-b">
          <button name="decision" value="approve">
            {m.approve}
          </button>
          <button name="decision" value="changes" className="sign-c">
            {m.changes}
          </button>
        </p>
        <p className="m">
          {m.version} <code>{version(view.hash)}</code>
        </p>
      </form>
    </section>
  );
}

function Given({ view }: { readonly view: AnsweredView }): ReactNode {
  const m = t(view.locale).approval;
  const [title, text] = m.states[view.state];
  const facts = [
    view.partner,
    view.signedBy,
    view.answeredAt && dateTime(view.locale, view.answeredAt),
    view.hash && `${m.version} ${version(view.hash)}`,
  ].filter(Boolean);
  return (
    <Notice title={title} text={text}>
      <p className="m given-by">{facts.join(t(view.locale).separator)}</p>
      {view.comment && <blockquote className="given">{view.comment}</blockquote>}
    </Notice>
  );
}

/** The exact text of an announcement, and the place to answer; or what was answered. Works without a script. */
export function Approval({ view }: { readonly view: ApprovalView }): ReactNode {
  const m = t(view.locale).approval;
  if (!('partner' in view)) {
    const [title, text] = m.states[view.state];
    return <Notice title={title} text={text} />;
  }
  if (view.state !== 'asked') return <Given view={view} />;
  return (
    <>
      <aside className="held w" aria-label={m.title}>
        <p className="held-t">
          <Flag tone="ink">{m.title}</Flag> {m.asked(view.partner)}
        </p>
        <p className="m">
          {m.note}{' '}
          <a className="t" href="#answer">
            {m.answer}
          </a>
        </p>
      </aside>
      <div lang={view.announcement.locale}>
        <Partnership view={view.announcement} />
      </div>
      <Form view={view} />
    </>
  );
}
