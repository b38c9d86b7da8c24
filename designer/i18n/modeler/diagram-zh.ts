/** Chinese texts of canvas, palette, context pad and menus where the public packages have none. */
export const diagramTexts: Record<string, string> = {
  'Create user task': '创建审批环节（用户任务）',
};
