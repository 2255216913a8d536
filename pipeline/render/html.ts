/** Text safe inside HTML, attribute values included. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Placeholder for the address a publisher puts the files at. */
export const BASE_URL = 'BASE_URL'
