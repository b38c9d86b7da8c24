import { account } from './zh-CN/account.ts';
import { admin } from './zh-CN/admin.ts';
import { audit } from './zh-CN/audit.ts';
import { forms } from './zh-CN/forms.ts';
import { limits } from './zh-CN/limits.ts';
import { operations } from './zh-CN/operations.ts';
import { shell } from './zh-CN/shell.ts';
import { windows } from './zh-CN/windows.ts';

/** All Chinese texts but those of the modeler (i18n/modeler/). */
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
