/** A gate says the same of the same commit: properties are drawn from one seed, or from that of PROPERTY_SEED. */
import fc from 'fast-check';

const given = Number.parseInt(process.env['PROPERTY_SEED'] ?? '', 10);
fc.configureGlobal({ seed: Number.isNaN(given) ? 20230916 : given });
