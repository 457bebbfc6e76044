/** Whose work the citations rest on, word for word as their licences ask: for the page that lists what is shipped. */
import processor from 'citeproc/LICENSE?raw';
import styles from './styles/LICENSE-csl.txt?raw';

/** Of citeproc-js, used unchanged under the CPAL; its source is that of the npm package `citeproc`. */
export const PROCESSOR_NOTICE = processor.trim();

/** Of the styles and the locale. */
export const STYLES_NOTICE = styles.trim();
