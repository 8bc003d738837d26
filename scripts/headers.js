// The headers that a meta tag cannot carry: what `npm start` and the tests' host send, and docs/deploy/ and static/_headers say.
import { cacheControlOf } from './static-files.js';

/** What a page may use of the device: its camera, for reading answer sheets and codes, and nothing else. */
const NOTHING_ELSE = [
	'accelerometer',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
	'xr-spatial-tracking'
];

/** The pages carry their own policy in a meta tag, with the hashes of their two inline scripts: svelte.config.js. */
export const PAGE_POLICY = "frame-ancestors 'none'";
/** A worker's policy comes with its file alone, never from the page that starts it. */
export const CODE_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** On every answer. @type {Readonly<Record<string, string>>} */
export const HEADERS = {
	'Content-Security-Policy': PAGE_POLICY,
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': ['camera=(self)', ...NOTHING_ELSE.map((name) => `${name}=()`)].join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** Whether a path is a worker's, or a file that one may be started from. @param {string} pathname */
export const isCode = (pathname) => pathname.endsWith('/service-worker.js') || pathname.includes('/_app/immutable/');

/** All headers for a path, as they are to be sent. @param {string} pathname @param {number} [status] */
export const headersOf = (pathname, status = 200) => ({
	...HEADERS,
	'Content-Security-Policy': isCode(pathname) ? CODE_POLICY : PAGE_POLICY,
	// a file that is not there must not be remembered for a year
	'Cache-Control': status === 200 ? cacheControlOf(pathname) : 'no-cache'
});
