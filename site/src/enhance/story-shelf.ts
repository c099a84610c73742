import { dropStory, stories, type Story } from './stories.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The stories whose pages are kept for when there is no network. */
async function kept(all: readonly Story[]): Promise<readonly Story[]> {
  if (!('caches' in globalThis)) return [];
  const found = await Promise.all(all.map(({ href }) => caches.match(href)));
  return all.filter((_, index) => found[index] !== undefined);
}

/** A list that lies on this device: what was saved, or what can be read without a network. */
export class StoryShelf extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
    addEventListener('storage', this);
    addEventListener('pageshow', this);
    void this.show();
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this);
    removeEventListener('pageshow', this);
  }

  handleEvent({ type, target }: Event): void {
    const href = type === 'click' && (target as Element).closest('button')?.value;
    if (href) {
      dropStory('saved', href);
      this.querySelector<HTMLElement>('[tabindex]')?.focus();
    }
    if (type !== 'click' || href) void this.show();
  }

  private async show(): Promise<void> {
    const offline = this.dataset['list'] === 'read';
    const list = offline ? await kept([...stories('saved'), ...stories('read')]) : stories('saved');
    const each = [...new Map(list.map((story) => [story.href, story])).values()];
    this.querySelector('ul')?.replaceChildren(
      ...each.map((story, index) => this.row(story, index + 1, !offline)),
    );
    this.toggleAttribute('data-empty', each.length === 0);
    this.toggleAttribute('data-shown', true);
  }

  private row({ href, title, label, lang }: Story, number: number, mayDrop: boolean) {
    const item = document.createElement('li');
    const link = element('a', 't', title);
    link.href = href;
    link.lang = lang;
    const drop = element(
      mayDrop ? 'button' : 'span',
      'c-fo',
      mayDrop ? (this.dataset['drop'] ?? '') : '',
    );
    if (drop instanceof HTMLButtonElement) {
      drop.value = href;
      drop.setAttribute('aria-label', `${this.dataset['drop'] ?? ''}: ${title}`);
    }
    const section = element('span', 'c-sec', label);
    section.lang = lang;
    item.append(
      element('span', 'n', String(number)),
      section,
      link,
      element('span', 'c-by', ''),
      drop,
    );
    return item;
  }
}
