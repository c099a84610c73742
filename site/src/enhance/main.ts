import { CopyText } from './copy-text.ts';
import { DisplayChoices } from './display-choices.ts';
import { EmbedPlayer } from './embed-player.ts';
import { closeMenus } from './menus.ts';
import { SearchBox } from './search-box.ts';
import { keepForOffline } from './offline.ts';
import { StoryShelf } from './story-shelf.ts';
import { StoryTools } from './story-tools.ts';
import { ZoomBox } from './zoom.ts';

customElements.define('copy-text', CopyText);
customElements.define('display-choices', DisplayChoices);
customElements.define('search-box', SearchBox);
customElements.define('embed-player', EmbedPlayer);
customElements.define('story-shelf', StoryShelf);
customElements.define('story-tools', StoryTools);
customElements.define('zoom-box', ZoomBox);
closeMenus();
keepForOffline();
