import { describe, expect, it } from 'vitest';
import { Listeners } from './listeners.ts';

describe('Listeners', () => {
	it('tells all, in order, until each has had enough', () => {
		const heard: string[] = [];
		const listeners = new Listeners<number>();
		const stopA = listeners.add((value) => heard.push(`a${value}`));
		listeners.add((value) => heard.push(`b${value}`));
		listeners.tell(1);
		stopA();
		stopA();
		listeners.tell(2);
		expect(heard).toEqual(['a1', 'b1', 'b2']);
	});

	it('tells one who was added twice twice, and stops each by itself', () => {
		let heard = 0;
		const listener = (): void => {
			heard += 1;
		};
		const listeners = new Listeners<void>();
		const stop = listeners.add(listener);
		listeners.add(listener);
		listeners.tell();
		stop();
		listeners.tell();
		expect(heard).toBe(3);
	});

	it('bears with a listener that stops while being told', () => {
		const heard: number[] = [];
		const listeners = new Listeners<number>();
		const stop = listeners.add(() => stop());
		listeners.add((value) => heard.push(value));
		listeners.tell(1);
		expect(heard).toEqual([1]);
	});
});
