import { account } from './en/account.ts';
import { admin } from './en/admin.ts';
import { audit } from './en/audit.ts';
import { forms } from './en/forms.ts';
import { limits } from './en/limits.ts';
import { operations } from './en/operations.ts';
import { shell } from './en/shell.ts';
import { windows } from './en/windows.ts';

/** All English texts but those of the modeler (i18n/modeler/). */
export default {
  ...shell,
  ...account,
  ...forms,
  ...windows,
  ...audit,
  ...operations,
  ...limits,
  ...admin,
};
