import { defineBackground } from 'wxt/utils/define-background';
import { followPermissions } from '../src/extension/added-sites';
import { answerCommands } from '../src/extension/commands';
import { addMenus } from '../src/extension/menus';
import { answerOmnibox } from '../src/extension/omnibox';
import { startInOpenTabs } from '../src/extension/open-tabs';
import { passSettingsOn } from '../src/extension/tell-documents';
import { answerMessages } from '../src/extension/worker/answers';
import { closeStore } from '../src/extension/worker/closed-store';
import { cardFit } from '../src/ui/fit/card-fit';
import { drawRest, drawSheet } from '../src/ui/sheet/draw-sheet';

export default defineBackground(() => {
  closeStore();
  answerMessages({ sayFit: cardFit, drawSheet, drawRest });
  answerCommands();
  addMenus();
  answerOmnibox();
  followPermissions();
  passSettingsOn();
  void startInOpenTabs();
});
