'use client';

import {
  Button,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { untilHandedOver } from '../../../content/typing/admin/handed-over.ts';
import { useLanguage } from '../../../platform/admin/language.ts';
import { useIsNarrow } from '../../../platform/admin/use-is-narrow.ts';
import type { Action, Needs } from '../../../workflow/stages/transitions.ts';
import { actionWords } from '../../../workflow/stages/words.ts';
import { send } from '../../admin/ask.ts';
import '../../admin/newsroom.css';
import type { Overview } from '../overview.ts';
import { StepDialog, type Given } from './StepDialog.tsx';
import { useOverview } from './use-overview.ts';
import { words } from './words.ts';

type Step = { readonly action: Action; readonly needs: Needs };

/** Saves what is in the form beside what readers have. Whether it is saved. */
function useSaveDraft(): () => Promise<boolean> {
  const { submit } = useForm();
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { code } = useLocale();
  return async () => {
    const query = `draft=true&depth=0&fallback-locale=null&locale=${code}`;
    const answer = await submit({
      action: `${config.routes.api}/${collectionSlug}/${id}?${query}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    return answer ? answer.res.ok : false;
  };
}

/** Saves what was typed, then takes the step with the version that is on the screen. */
function useTakeStep(address: string | null) {
  const saveDraft = useSaveDraft();
  const isModified = useFormModified();
  const { data } = useDocumentInfo();
  const shown = data?.['updatedAt'] as string | undefined;
  const now = useRef({ isModified, shown });
  useEffect(() => {
    now.current = { isModified, shown };
  }, [isModified, shown]);
  const language = useLanguage();
  return async (action: Action, given: Given) => {
    await untilHandedOver();
    const form = now.current;
    if (form.isModified && !(await saveDraft())) {
      return { ok: false, problems: [words[language].saveFirst], warnings: [] } as const;
    }
    // What was saved just now is what was on the screen.
    const seen = form.isModified ? undefined : form.shown;
    return send<Overview>(`${address}/transition`, { action, seen, ...given }, language);
  };
}

/** What happens next with the document, as buttons: only what whoever looks at it may do now. */
export function StepButtons(): ReactNode {
  const { address, answer } = useOverview();
  const language = useLanguage();
  const take = useTakeStep(address);
  const dialog = useRef<HTMLDialogElement>(null);
  const menu = useId();
  const most = useIsNarrow() ? 1 : 2;
  const [step, setStep] = useState<Step | null>(null);
  useEffect(() => {
    if (step && !dialog.current?.open) dialog.current?.showModal();
  }, [step]);
  if (!answer) return null;
  const w = words[language];
  const name = ({ action }: Step) => actionWords[action][language === 'ko' ? 0 : 1];
  const [shown, others] = [answer.actions.slice(0, most), answer.actions.slice(most)];
  if (shown.length === 0) return null;
  const confirm = async (given: Given) => {
    if (!step) return { ok: false, problems: [], warnings: [] } as const;
    const result = await take(step.action, given);
    // The form holds what the document was before.
    if (result.ok) window.location.reload();
    return result;
  };
  return (
    <div className="bbk-steps">
      {shown.map((each, index) => (
        <Button
          key={each.action}
          id={`step-${each.action}`}
          buttonStyle={index === 0 ? 'primary' : 'secondary'}
          margin={false}
          size="medium"
          onClick={() => setStep({ ...each })}
        >
          {name(each)}
        </Button>
      ))}
      {others.length > 0 && (
        <>
          <button
            type="button"
            className="bbk-steps__more"
            popoverTarget={menu}
            aria-label={w.more}
            title={w.more}
          >
            ⋯
          </button>
          <div id={menu} popover="auto" className="bbk-steps__menu">
            {others.map((each) => (
              <button
                key={each.action}
                type="button"
                popoverTarget={menu}
                popoverTargetAction="hide"
                id={`step-${each.action}`}
                data-action={each.action}
                onClick={() => setStep({ ...each })}
              >
                {name(each)}
              </button>
            ))}
          </div>
        </>
      )}
      {step &&
        createPortal(
          <StepDialog
            key={step.action}
            dialog={dialog}
            step={step}
            w={w}
            language={language}
            onConfirm={confirm}
          />,
          document.body,
        )}
    </div>
  );
}

/** Nothing, where Payload would offer to unpublish: that is a step like the others. */
export const NoButton = (): ReactNode => null;
