/**
 * Whether an address may be shown as a link: of the web, and without a name before an @, which could pass for the host.
 * What is not is shown as a text.
 */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s/?#@\\]+([/?#]|$)/.test(address);
