import { Component } from 'preact';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Receipt } from './create-receipt.ts';
import { submit } from './submit.ts';

const STARS = [1, 2, 3, 4, 5];
const MAX_COMMENT = 1_000;

export interface RatingViewProps {
  receipt: Receipt;
  words: CallMessages;
}

/** One to five stars as radio buttons, so that arrows and screen readers work as everywhere; then, if one likes, words. */
export class RatingView extends Component<RatingViewProps, { stars: number }> {
  override state = { stars: 0 };
  #thanks: HTMLElement | null = null;

  render() {
    const { receipt, words } = this.props;
    const { stars } = this.state;
    const rating = receipt.rating.value;
    if (rating === 'sent')
      return (
        <p
          ref={(element) => {
            if (element && !this.#thanks) element.focus(); // the button that was pressed is gone
            this.#thanks = element;
          }}
          class="thanks"
          tabIndex={-1}
        >
          {words.thanksForRating}
        </p>
      );
    return (
      <form class="rating" onSubmit={this.#onSubmit}>
        <fieldset>
          <legend>{words.rateCall}</legend>
          {STARS.map((count) => (
            <label key={count} data-on={count <= stars}>
              <input
                type="radio"
                name="genie-stars"
                aria-label={words.stars(count)}
                checked={count === stars}
                onChange={() => this.setState({ stars: count })}
              />
              <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M12 4l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z" />
              </svg>
            </label>
          ))}
        </fieldset>
        {stars > 0 && (
          <>
            <textarea
              name="comment"
              rows={2}
              maxLength={MAX_COMMENT}
              dir="auto"
              aria-label={words.comment}
              placeholder={words.comment}
            />
            <button type="submit" class="secondary" onClick={submit} aria-disabled={rating === 'sending'}>
              {words.sendRating}
            </button>
          </>
        )}
        <p class="rating-failed" role="alert">
          {rating === 'failed' && words.ratingNotSent}
        </p>
      </form>
    );
  }

  readonly #onSubmit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const comment = event.currentTarget.querySelector('textarea')?.value.trim() ?? '';
    void this.props.receipt.rate({ stars: this.state.stars, comment });
  };
}
