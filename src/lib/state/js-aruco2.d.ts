/** What is used of js-aruco2 2.0.0, which brings no types. */
declare module 'js-aruco2' {
	interface Corner {
		readonly x: number;
		readonly y: number;
	}
	export type Polygon = readonly Corner[];
	interface Marker {
		readonly id: number;
		/** Clockwise from the upper left corner of the marker as printed. */
		readonly corners: Polygon;
		readonly hammingDistance: number;
	}
	export interface Image {
		readonly width: number;
		readonly height: number;
		readonly data: ArrayLike<number>;
	}
	interface Detector {
		findCandidates(
			contours: readonly Polygon[],
			minSize: number,
			epsilon: number,
			minLength: number
		): readonly Polygon[];
		clockwiseCorners(candidates: readonly Polygon[]): readonly Polygon[];
		findMarkers(image: Image, candidates: readonly Polygon[], warpSize: number): readonly Marker[];
	}
	interface Dictionary {
		/** Patterns row by row, `1` for white. */
		readonly codeList: readonly string[];
	}
	const aruco: {
		readonly AR: {
			/** Finds what differs from a pattern in fewer cells than `maxHammingDistance`. */
			readonly Detector: new (config: { dictionaryName: string; maxHammingDistance: number }) => Detector;
			readonly Dictionary: new (name: string) => Dictionary;
		};
	};
	export default aruco;
}

declare module 'js-aruco2/src/cv.js' {
	import type { Image, Polygon } from 'js-aruco2';
	const cv: {
		readonly CV: {
			adaptiveThreshold(source: Image, target: Image, kernelSize: number, threshold: number): Image;
			findContours(source: Image, work: ArrayLike<number>): readonly Polygon[];
		};
	};
	export default cv;
}
