/**
 * The Content-Security-Policy of every answer: what comes from the site itself, and the style sheets in its pages by
 * their hashes. Data blocks (JSON-LD) and links to `data:` are no scripts to it, and need no word here.
 *
 * @param styles sources as in `'sha256-…'`
 * @param isSecure whether the site is served over https: what is asked for otherwise is then asked for anew
 */
export function contentSecurityPolicy(styles: readonly string[], isSecure: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Features of browsers that an archive of texts has no use for, of those that browsers know by name. */
const denied = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "compute-pressure",
  "cross-origin-isolated",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "sync-xhr",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** The Permissions-Policy: nothing but writing to the clipboard, which the buttons that copy a citation need. */
export const permissionsPolicy = [...denied.map((feature) => `${feature}=()`), "clipboard-write=(self)"].join(", ");
