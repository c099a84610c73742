interface Suggestion {
  text: { text: string; marked: boolean }[];
  other: string | null;
  label: string;
  path: string;
}

/** So long a reader pauses before anything is asked for. */
const pause = 120;

/**
 * Suggestions below a search field while one types, as a combobox: arrows choose, Enter goes there, Escape
 * closes. The form works without it.
 */
export class SearchBox extends HTMLElement {
  private readonly list = document.createElement('ul');
  private timer = 0;
  private asked = new AbortController();

  connectedCallback(): void {
    const { input, list } = this;
    if (!input || list.isConnected) return;
    list.id = 'suggestions';
    list.role = 'listbox';
    list.hidden = true;
    list.ariaLabel = this.dataset['label'] ?? '';
    this.append(list);
    input.role = 'combobox';
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-autocomplete', 'list');
    input.ariaExpanded = 'false';
    for (const type of ['input', 'keydown', 'focusout']) this.addEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'input') this.later();
    else if (event.type === 'keydown') this.move(event as KeyboardEvent);
    else if (!this.contains((event as FocusEvent).relatedTarget as Node | null)) this.close();
  }

  private get input() {
    return this.querySelector('input');
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), pause);
  }

  private async ask(): Promise<void> {
    this.asked.abort();
    this.asked = new AbortController();
    const text = this.input?.value.trim() ?? '';
    if (text === '') {
      this.close();
      return;
    }
    try {
      const address = `${this.dataset['suggest'] ?? ''}?${new URLSearchParams({ q: text }).toString()}`;
      const answer = await fetch(address, { signal: this.asked.signal });
      const { suggestions } = (await answer.json()) as { suggestions?: Suggestion[] };
      this.show(suggestions ?? []);
    } catch {
      // Overtaken by the next letter, or offline: the form is still there.
    }
  }

  private show(suggestions: readonly Suggestion[]): void {
    this.list.replaceChildren(...suggestions.map(optionOf));
    this.list.hidden = suggestions.length === 0;
    this.choose(null);
    if (this.input) this.input.ariaExpanded = String(!this.list.hidden);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.asked.abort();
    this.show([]);
  }

  private choose(option: Element | null): void {
    for (const each of this.list.children) each.ariaSelected = String(each === option);
    if (option) this.input?.setAttribute('aria-activedescendant', option.id);
    else this.input?.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  private move(event: KeyboardEvent): void {
    // While a syllable is being composed, its keys are the input method's.
    if (event.isComposing || this.list.hidden) return;
    const options = [...this.list.children];
    const at = options.findIndex((each) => each.ariaSelected === 'true');
    if (event.key === 'ArrowDown') this.choose(options[at + 1] ?? null);
    else if (event.key === 'ArrowUp')
      this.choose(at < 0 ? (options.at(-1) ?? null) : (options[at - 1] ?? null));
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && at >= 0) options[at]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
  }
}

function optionOf({ text, other, label, path }: Suggestion, index: number): HTMLElement {
  const option = document.createElement('li');
  option.role = 'option';
  option.id = `suggestion-${index}`;
  const link = document.createElement('a');
  link.href = path;
  link.tabIndex = -1;
  for (const piece of text) {
    const part = document.createElement(piece.marked ? 'mark' : 'span');
    part.textContent = piece.text;
    link.append(part);
  }
  for (const more of [other, label]) {
    const part = document.createElement('small');
    part.textContent = more ?? '';
    if (more) link.append(' ', part);
  }
  option.append(link);
  return option;
}
