/** What another app shares with this one: kept until the page that opens files has taken it. */

/** Apart from the caches of the builds, so that no clearing of those takes it away. */
const CACHE = 'liptako-shared';
/** The address under which it lies. */
const ADDRESS = 'shared-file';
const NAME = 'x-liptako-name';
/** Bytes; a larger file is none of ours. */
const MOST = 200_000_000;

/** The path, below the root, to which the system posts. */
export const SHARE_PATH = 'open';

/** Keeps the file of a form that the system posts, and shows the page that opens it. */
export async function receive(request: Request, root: URL): Promise<Response> {
	const place = new URL(SHARE_PATH, root);
	try {
		const file = sharedIn(await request.formData());
		if (file && file.size <= MOST) {
			const headers = { [NAME]: encodeURIComponent(file.name) };
			await (await caches.open(CACHE)).put(new URL(ADDRESS, root), new Response(file, { headers }));
			place.hash = 'shared';
		}
	} catch {
		// not a form, or no room: the page says that nothing has come along
	}
	return Response.redirect(place.href, 303);
}

/** The file of the form, or else its words as one without a name: a link goes from app to app as a text. */
function sharedIn(form: FormData): File | undefined {
	const file = form.get('file');
	if (file instanceof File && (file.name !== '' || file.size > 0)) return file;
	const words = [form.get('text'), form.get('url')].filter(
		(part): part is string => typeof part === 'string' && part !== ''
	);
	return words.length > 0 ? new File([words.join('\n')], '') : undefined;
}
