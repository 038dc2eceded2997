/** Where the words go: nowhere, and how to see for oneself; or, without scripts, to this server, which is said first. */
export const WhereWordsGo = () => (
  <>
    <div data-on-device hidden>
      <p className="nhsuk-u-margin-bottom-2">
        <strong>Your words stay on this device.</strong> They are checked here, in your browser, and sent to
        nobody, your employer included.
      </p>
      <p className="nhsuk-u-margin-bottom-2">
        Requests made since you began: <strong data-requests>0</strong>
      </p>
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">How do I know?</span>
        </summary>
        <div className="nhsuk-details__text">
          <p>You can see for yourself, in any of these ways:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            <li>
              Watch the number above. Your browser counts each thing that this page asks for. It stays at 0
              while you type.
            </li>
            <li>Switch your network off, for example with flight mode, and type. The check still works.</li>
            <li>
              On a computer, press F12 and choose “Network”. Then type. Your browser lists all that is sent or
              fetched, with what is in it.
            </li>
          </ul>
          <p data-ready>The check is still being fetched.</p>
          <p data-asked-for hidden>
            If you add a picture, the page fetches the parts that look at pictures. It sends nothing of yours
            with that. It asked for:
          </p>
          <ul className="nhsuk-list nhsuk-list--bullet canteen-asked-for" data-asked-list hidden />
        </div>
      </details>
    </div>
    <div data-sent className="nhsuk-inset-text">
      <p>
        Your browser does not run scripts here, so “Check” sends your words to this Canteen. It checks them,
        answers, and does not keep them.
      </p>
    </div>
  </>
)
