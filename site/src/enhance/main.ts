import { DisplayChoices } from './display-choices.ts';
import { closeMenus } from './menus.ts';
import { SearchBox } from './search-box.ts';
import { StoryTools } from './story-tools.ts';

customElements.define('display-choices', DisplayChoices);
customElements.define('search-box', SearchBox);
customElements.define('story-tools', StoryTools);
closeMenus();
