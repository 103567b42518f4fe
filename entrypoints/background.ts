import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../src/extension/worker/answers';

export default defineBackground(() => {
  answerMessages();
});
