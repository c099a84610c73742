import { DisplayChoices } from './display-choices.ts';
import { EmbedPlayer } from './embed-player.ts';
import { closeMenus } from './menus.ts';
import { keepForOffline } from './offline.ts';
import { StoryTools } from './story-tools.ts';
import { ZoomBox } from './zoom.ts';

customElements.define('display-choices', DisplayChoices);
customElements.define('embed-player', EmbedPlayer);
customElements.define('story-tools', StoryTools);
customElements.define('zoom-box', ZoomBox);
closeMenus();
keepForOffline();
