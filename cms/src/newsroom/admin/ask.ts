'use client';

/** One thing that a gate warned of. */
export interface Warning {
  readonly level: 'error' | 'warning';
  readonly rule: string;
  readonly path?: string;
  readonly message: string;
}

/** What the server answered: that it is done, or what is wrong, in the language of whoever asked. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      readonly warnings: readonly Warning[];
    };

/** A field that is not as it has to be. */
interface Invalid {
  readonly label?: string;
  readonly message: string;
  readonly path: string;
}

interface Refusal {
  readonly errors?: readonly {
    readonly message: string;
    readonly data?: {
      readonly errors?: readonly Invalid[];
      readonly problems?: readonly Warning[];
    };
  }[];
}

const offline = {
  ko: '서버에 닿지 않습니다. 잠시 뒤 다시 시도해 주세요.',
  en: 'The server does not answer. Try again shortly.',
};

/** Each field once: of what a text holds, that it is wrong says the text too, and nothing more. */
function invalid(all: readonly Invalid[]): readonly string[] {
  const within = ({ path }: Invalid) => all.some((other) => other.path.startsWith(`${path}.`));
  return all
    .filter((each) => !within(each))
    .map(({ label, message }) => (label ? `${label}: ${message}` : message));
}

function refusalOf({ errors = [] }: Refusal): Answer<never> {
  const fields = invalid(errors.flatMap(({ data }) => data?.errors ?? []));
  const warnings = errors.flatMap(({ data }) => data?.problems ?? []);
  const problems = fields.length > 0 ? fields : errors.map(({ message }) => message);
  return { ok: false, problems, warnings };
}

/** Sends something to the newsroom's own endpoints. Never throws. */
export async function send<T>(
  url: string,
  body: unknown,
  language: 'ko' | 'en',
): Promise<Answer<T>> {
  try {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer: unknown = await response.json();
    return response.ok ? { ok: true, value: answer as T } : refusalOf(answer as Refusal);
  } catch {
    return { ok: false, problems: [offline[language]], warnings: [] };
  }
}
