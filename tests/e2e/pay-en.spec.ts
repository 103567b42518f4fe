import { payTests } from './support/pay';
import { test } from './support/test';

test.use({ language: 'en' });

payTests('en');
