import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { expect, test } from "vitest";
import { contentSecurityPolicy, permissionsPolicy } from "#publish/hosting/securityPolicy";

const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.MEDIUM)
    .map(({ directive, value, description }) => `${directive} ${value}: ${description}`);

test.each([true, false])("Google's evaluator finds nothing of medium or higher severity, secure: %s", (isSecure) => {
  expect(findings(contentSecurityPolicy(["'sha256-AAAA'"], isSecure))).toEqual([]);
});

test("the evaluator sees a policy that lets any script run, and one with a mistake", () => {
  expect(findings("script-src 'self' 'unsafe-inline'")).not.toEqual([]);
  expect(findings(contentSecurityPolicy([], false).replace("script-src", "scrip-src"))).not.toEqual([]);
});

test("the policies are these", () => {
  expect(contentSecurityPolicy(["'sha256-AAAA'", "'sha256-BBBB'"], true)).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self'; style-src 'self' 'sha256-AAAA' 'sha256-BBBB'; img-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests"`,
  );
  expect(permissionsPolicy).toMatchInlineSnapshot(
    `"accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), compute-pressure=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), sync-xhr=(), usb=(), window-management=(), xr-spatial-tracking=(), clipboard-write=(self)"`,
  );
});
