"use server";
// What the bearer of a signed link may do with one request.
import { useCode as takeCode } from "@/db/queries/codes";
import { stopByRequest } from "@/db/queries/consents";
import { confirmByCode, resendCode } from "@/db/queries/requests";
import { cancelOwnRequest, changeOwnTime, getOwnRequest } from "@/db/queries/requests-own";
import { isTimeLost } from "@/lib/domain/booking";
import { invalid, isAppError } from "@/lib/errors";
import {
  linkCancelSchema,
  linkCodeSchema,
  linkSchema,
  linkTimeSchema,
} from "@/lib/schemas/journey";
import { action } from "@/server/action";
import { takePoint } from "@/server/rate-limit";
import { actorOfLink } from "@/server/request-by-link";

const pathOf = (link: string) => `/talk/request/${link}`;

export const linkCancelAction = action(
  linkCancelSchema,
  { name: "link-cancel" },
  async ({ link, reason }, _actor, { now }) => {
    const bearer = await actorOfLink(link);
    await cancelOwnRequest(bearer, bearer.requestId, now, reason);
    return pathOf(link);
  },
);

export const linkTimeAction = action(
  linkTimeSchema,
  { name: "link-time", limit: { by: "address", points: 10, seconds: 60 } },
  async ({ link, slotStartsAt, reason }, _actor, { now }) => {
    const bearer = await actorOfLink(link);
    try {
      await changeOwnTime(bearer, bearer.requestId, new Date(slotStartsAt), now, reason);
    } catch (error) {
      if (!isAppError(error) || !isTimeLost(error.reason)) throw error;
      const query = new URLSearchParams({ lost: slotStartsAt, why: error.reason });
      return `${pathOf(link)}/time?${query}`;
    }
    return pathOf(link);
  },
);

export const linkStopAction = action(
  linkSchema,
  { name: "link-stop", limit: { by: "address", points: 30, seconds: 60 } },
  async ({ link }, _actor, { now, address, userAgent }) => {
    const bearer = await actorOfLink(link);
    // The link itself is a key: the receipt says where, and not with which.
    const context = { page: "/talk/request/stop", address, userAgent };
    await stopByRequest(bearer, bearer.requestId, context, now);
    return `${pathOf(link)}/stop?done=1`;
  },
);

export const linkCodeAction = action(
  linkCodeSchema,
  { name: "link-code", limit: { by: "address", points: 20, seconds: 900 } },
  async ({ link, code }, _actor, { now }) => {
    const bearer = await actorOfLink(link);
    const { requestId } = bearer;
    const result = await takeCode("confirm_request", requestId, code, now);
    if (result !== "right") {
      // A second press comes after the first has used the code up: what it asked for is done.
      const { state } = await getOwnRequest(bearer, requestId);
      if (state !== "unconfirmed") return pathOf(link);
      throw invalid(`code_${result}`, { field: "code" });
    }
    try {
      await confirmByCode(requestId, now);
    } catch (error) {
      if (!isAppError(error) || !isTimeLost(error.reason)) throw error;
      return `${pathOf(link)}/time?why=${error.reason}`;
    }
    return pathOf(link);
  },
);

export const linkResendAction = action(
  linkSchema,
  { name: "link-resend", limit: { by: "address", points: 5, seconds: 300 } },
  async ({ link }, _actor, { now }) => {
    const { requestId } = await actorOfLink(link);
    await takePoint("talk-resend-request", requestId, 5, 3600);
    await resendCode(requestId, now);
    return pathOf(link);
  },
);
