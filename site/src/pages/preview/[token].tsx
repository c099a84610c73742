import { previewProps } from '../../content/preview/props.server.ts';
import { Previewed } from '../../layout/Previewed.tsx';

/** The one page that runs React in the browser: an editor sees it change as they type. */
export const config = { maxDuration: 60 };
export const getServerSideProps = previewProps;

export default Previewed;
