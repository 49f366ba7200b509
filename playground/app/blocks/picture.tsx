// An image with its words; the renderer's own has a button without a name.
interface PictureProps {
  image: { image_url?: string; alt_text?: string };
  title?: string | undefined;
  small?: boolean;
}

export const Picture = ({ image, title, small = false }: PictureProps) => (
  <figure class={small ? 'picture small' : 'picture'}>
    <img src={image.image_url ?? ''} alt={image.alt_text ?? ''} loading="lazy" />
    {title !== undefined && <figcaption class="quiet small">{title}</figcaption>}
  </figure>
);
