import { StoryShelf } from './story-shelf.ts';

customElements.define('story-shelf', StoryShelf);
