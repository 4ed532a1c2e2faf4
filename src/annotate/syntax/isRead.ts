/** Whether documents in this language are read: English, and what is too short to tell. */
export const isRead = (language: string): boolean => language === 'und' || /^en\b/.test(language)
