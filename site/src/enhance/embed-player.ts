/** A poster that becomes the player at a click: until then nothing is asked of another host. */
export class EmbedPlayer extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', this);
  }

  handleEvent(event: Event): void {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const { src, title = '' } = this.dataset;
    // In a new tab, the link leads to the host itself.
    if (!src || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.title = title;
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    this.replaceChildren(frame);
    frame.focus();
  }
}
