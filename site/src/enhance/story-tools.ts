import { addStory, dropStory, hasStory, type Story } from './stories.ts';

type Action = 'share' | 'copy' | 'save';

/** The address without what a share or a search has hung on it. */
const address = () =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;

/** Share, copy the address, save on this device. The page brings the buttons; here they come to life. */
export class StoryTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
    this.button('share')?.toggleAttribute('hidden', !('share' in navigator));
    // Without https a browser has no clipboard to write to.
    this.button('copy')?.toggleAttribute('hidden', !('clipboard' in navigator));
    this.showSaved();
    addEventListener('storage', this);
    // Back from the list of saved stories: the page may be the one that was left.
    addEventListener('pageshow', this);
    this.remember();
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this);
    removeEventListener('pageshow', this);
  }

  handleEvent(event: Event): void {
    if (event.type !== 'click') {
      this.showSaved();
      return;
    }
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-do]');
    const action = button?.dataset['do'] as Action | undefined;
    if (button && action) void this.act(action, button);
  }

  /** Among the stories read last: when it is seen, not when the browser makes it ready. */
  private remember(): void {
    if (document.visibilityState === 'visible') addStory('read', this.story);
    else document.addEventListener('visibilitychange', () => this.remember(), { once: true });
  }

  private async act(action: Action, button: HTMLButtonElement): Promise<void> {
    if (action === 'save') {
      this.save(button);
      return;
    }
    try {
      if (action === 'copy') await navigator.clipboard.writeText(address());
      else await navigator.share({ title: this.story.title, url: address() });
    } catch {
      // The reader closed the share sheet, or the browser refused: then nothing was done, and nothing is said.
      return;
    }
    if (action === 'copy') this.say(button);
  }

  private save(button: HTMLButtonElement): void {
    const { story } = this;
    if (hasStory('saved', story.href)) dropStory('saved', story.href);
    else if (addStory('saved', story)) this.say(button);
    this.showSaved();
  }

  private get story(): Story {
    const { title = document.title, label = '' } = this.dataset;
    const lang = document.documentElement.lang;
    return { href: new URL(address()).pathname, title, label, lang };
  }

  private button(action: Action) {
    return this.querySelector<HTMLButtonElement>(`[data-do="${action}"]`);
  }

  private showSaved(): void {
    const saved = hasStory('saved', this.story.href);
    this.button('save')?.setAttribute('aria-pressed', String(saved));
  }

  /** Says that it is done, in sight and aloud. */
  private say({ dataset }: HTMLButtonElement): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = dataset['done'] ?? '';
  }
}
