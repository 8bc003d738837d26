import { expect, it } from 'vitest';
import { TYPED_MAX } from '#lib/core/log/limits.ts';
import { stage } from '../stage.fixture.ts';

it.each(['short', 'cloze'] as const)('says when there is no more room to type: %s', async (kind) => {
	const { screen } = await stage(kind);
	const fields = screen.getByRole('textbox');
	const field = fields.first();
	await field.fill('x'.repeat(TYPED_MAX - 1));
	expect(screen.getByText(/as long as it gets/).query()).toBeNull();
	await field.fill('x'.repeat(TYPED_MAX));
	await expect
		.element(screen.getByRole('status').filter({ hasText: `room for ${TYPED_MAX} characters` }))
		.toBeVisible();
	expect(field.element()).toHaveProperty('maxLength', TYPED_MAX);
});
