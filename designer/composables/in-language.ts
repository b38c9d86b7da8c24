/** The server writes some sentences in both languages: `中文 · English`. */
export function inLanguage(text: string, language: string): string {
  const parts = text.split(' · ');
  if (parts.length !== 2) return text;
  return (language === 'en' ? parts[1] : parts[0]) ?? text;
}
