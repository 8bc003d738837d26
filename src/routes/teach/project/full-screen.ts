/** The whole screen, where the browser gives it; otherwise the stage fills the window. */
export async function enterFullScreen(): Promise<void> {
	try {
		await document.documentElement.requestFullscreen();
	} catch {
		// refused, or a telephone that has none: nothing is lost
	}
}

export function leaveFullScreen(): void {
	if (document.fullscreenElement) void document.exitFullscreen();
}
