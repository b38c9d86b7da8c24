/** Chinese texts of the properties panel where the public packages have none. */
export const panelTexts: Record<string, string> = {};
