import { enhanceForms } from './enhance.ts';
import { enhanceMenus } from './menu.ts';
import { enhancePrint } from './print.ts';

/** The one script of every page. Pages work without it. */
document.documentElement.dataset['script'] = 'on';
enhanceForms();
enhanceMenus();
enhancePrint();
