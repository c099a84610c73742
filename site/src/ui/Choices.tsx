import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import { t } from '../i18n/messages.ts';

const values = {
  text: ['small', 'auto', 'large', 'huge'],
  theme: ['auto', 'light', 'dark'],
} as const;

/** Each choice with its words; `auto` is what the device says, and is kept as nothing. */
function choicesIn(locale: Locale) {
  const { text, theme } = t(locale).display;
  return {
    text: { label: text.label, values: values.text.map((key) => [key, text.values[key]] as const) },
    theme: {
      label: theme.label,
      values: values.theme.map((key) => [key, theme.values[key]] as const),
    },
  };
}

interface ChoicesProps {
  readonly locale: Locale;
  /** Tells several on one page apart. */
  readonly at: string;
  readonly only?: keyof typeof values;
}

/** How pages look on this device: the size of the text, and the theme. Only scripts can keep it, so only they show it. */
export const Choices = ({ locale, at, only }: ChoicesProps): ReactNode => {
  const choices = choicesIn(locale);
  const shown = only ? [only] : (['text', 'theme'] as const);
  return (
    <display-choices>
      {shown.map((choice) => (
        <fieldset key={choice} className={`choice choice--${choice}`}>
          <legend>{choices[choice].label}</legend>
          {choices[choice].values.map(([value, word]) => (
            <label key={value}>
              <input
                type="radio"
                name={`${choice}-${at}`}
                data-choice={choice}
                value={value === 'auto' ? '' : value}
                defaultChecked={value === 'auto'}
              />
              <span>{word}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </display-choices>
  );
};
