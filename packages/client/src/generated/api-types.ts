// Made from apps/api/openapi.json by `pnpm openapi`; do not edit.
// biome-ignore-all lint: generated
export interface paths {
    "/api/v1/account-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登录设置：公开阅读、超时 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "public_reading": false,
                         *       "idle_minutes": 30,
                         *       "session_hours": 12
                         *     }
                         */
                        "application/json": {
                            idle_minutes: number;
                            /** @description everybody who reaches the server may read */
                            public_reading: boolean;
                            session_hours: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 保存登录设置；对已有的登录立即生效 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "public_reading": false,
                     *       "idle_minutes": 30,
                     *       "session_hours": 12
                     *     }
                     */
                    "application/json": {
                        idle_minutes: number;
                        /** @description everybody who reaches the server may read */
                        public_reading: boolean;
                        session_hours: number;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            idle_minutes: number;
                            /** @description everybody who reaches the server may read */
                            public_reading: boolean;
                            session_hours: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部账号，停用的在后 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": 1,
                         *           "name": "administrator",
                         *           "role": "administrator",
                         *           "division": null,
                         *           "division_name": null,
                         *           "must_change_password": false,
                         *           "created_at": "2024-06-01T08:00:00.000Z",
                         *           "created_by": "test",
                         *           "password_set_at": "2024-06-01T08:00:00.000Z",
                         *           "last_login_at": "2024-06-01T08:00:00.000Z",
                         *           "deactivated_at": null
                         *         },
                         *         {
                         *           "id": 4,
                         *           "name": "analyst",
                         *           "role": "analyst",
                         *           "division": null,
                         *           "division_name": null,
                         *           "must_change_password": false,
                         *           "created_at": "2024-06-01T08:00:00.000Z",
                         *           "created_by": "test",
                         *           "password_set_at": "2024-06-01T08:00:00.000Z",
                         *           "last_login_at": null,
                         *           "deactivated_at": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            items: {
                                created_at: string;
                                created_by: string;
                                deactivated_at: string | null;
                                /** @description the township that a township account speaks for */
                                division: string | null;
                                division_name: string | null;
                                id: number;
                                last_login_at: string | null;
                                must_change_password: boolean;
                                name: string;
                                password_set_at: string;
                                /** @enum {string} */
                                role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 建立账号；回复中有初始密码，只显示这一次 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "name": "李二",
                     *       "role": "editor",
                     *       "division": null
                     *     }
                     */
                    "application/json": {
                        /** @description of a township account; null for all other roles */
                        division: string | null;
                        /** @description letters of any script, digits, . _ - */
                        name: string;
                        /** @enum {string} */
                        role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                created_at: string;
                                created_by: string;
                                deactivated_at: string | null;
                                /** @description the township that a township account speaks for */
                                division: string | null;
                                division_name: string | null;
                                id: number;
                                last_login_at: string | null;
                                must_change_password: boolean;
                                name: string;
                                password_set_at: string;
                                /** @enum {string} */
                                role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                            };
                            /** @description to be handed over; must be replaced at the first login */
                            password: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改账号的角色，停用或恢复账号；停用后登录和令牌立即失效 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "role": "administrator",
                     *       "division": null,
                     *       "active": true
                     *     }
                     */
                    "application/json": {
                        active: boolean;
                        /** @description of a township account; null for all other roles */
                        division: string | null;
                        /** @enum {string} */
                        role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            created_at: string;
                            created_by: string;
                            deactivated_at: string | null;
                            /** @description the township that a township account speaks for */
                            division: string | null;
                            division_name: string | null;
                            id: number;
                            last_login_at: string | null;
                            must_change_password: boolean;
                            name: string;
                            password_set_at: string;
                            /** @enum {string} */
                            role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重设密码；回复中有新密码，只显示这一次，原有登录和令牌失效 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                created_at: string;
                                created_by: string;
                                deactivated_at: string | null;
                                /** @description the township that a township account speaks for */
                                division: string | null;
                                division_name: string | null;
                                id: number;
                                last_login_at: string | null;
                                must_change_password: boolean;
                                name: string;
                                password_set_at: string;
                                /** @enum {string} */
                                role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                            };
                            /** @description to be handed over; must be replaced at the first login */
                            password: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/aggregate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 汇总：一个指标在全区、各县、各类型的合计、汇总率与中位数 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description sum of volumes, pooled rate Σx ÷ Σn, or median; what fits the indicator if left out
                     * @example sum
                     */
                    how?: "sum" | "pooled" | "median";
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived"
                         *       },
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "how": "pooled",
                         *       "finding_zh": "2022年度6个乡镇中5个写明可用的“调解成功率”；汇总率（分子之和÷分母之和）85.6–96%；其余1个不计入，也不当作零。",
                         *       "finding_en": "5 of 6 townships state a usable “Mediation success rate” for 2022; pooled rate (Σx ÷ Σn) 85.6–96%; the other 1 are left out, not counted as zero.",
                         *       "groups": [
                         *         {
                         *           "level": "area",
                         *           "label": "示例县",
                         *           "n": 6,
                         *           "k": 5,
                         *           "total": {
                         *             "value": null,
                         *             "lower": 0.856365614799,
                         *             "upper": 0.959756097561
                         *           },
                         *           "quartiles": null,
                         *           "bounded": {
                         *             "n": 5,
                         *             "q1": {
                         *               "lower": 0.9,
                         *               "upper": 0.9
                         *             },
                         *             "median": {
                         *               "lower": 0.983333333333,
                         *               "upper": 0.983333333333
                         *             },
                         *             "q3": {
                         *               "lower": 0.983333333333,
                         *               "upper": 0.983333333333
                         *             }
                         *           }
                         *         },
                         *         {
                         *           "level": "kind",
                         *           "label": "镇",
                         *           "n": 5,
                         *           "k": 4,
                         *           "total": {
                         *             "value": null,
                         *             "lower": 0.849829351536,
                         *             "upper": 0.957692307692
                         *           },
                         *           "quartiles": null,
                         *           "bounded": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            area: components["schemas"]["Area"];
                            finding_en: string;
                            finding_zh: string;
                            groups: {
                                /** @description over qualified values too, by their bounds (Turnbull); null below five */
                                bounded: {
                                    median: {
                                        lower: number;
                                        /** @description null: open above */
                                        upper: number | null;
                                    };
                                    n: number;
                                    q1: {
                                        lower: number;
                                        /** @description null: open above */
                                        upper: number | null;
                                    };
                                    q3: {
                                        lower: number;
                                        /** @description null: open above */
                                        upper: number | null;
                                    };
                                } | null;
                                /** @description townships with a usable number */
                                k: number;
                                label: string;
                                /** @enum {string} */
                                level: "area" | "county" | "kind";
                                /** @description townships */
                                n: number;
                                /** @description type 7, over values stated as one number; null below five */
                                quartiles: {
                                    median: number;
                                    n: number;
                                    q1: number;
                                    q3: number;
                                } | null;
                                /** @description sum or pooled rate; null for a median */
                                total: {
                                    lower: number | null;
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                            }[];
                            /** @enum {string} */
                            how: "sum" | "pooled" | "median";
                            indicator: components["schemas"]["IndicatorSummary"];
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变化：两年之间的变化及区间、名次变动的四种原因、五年趋势 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description then: as townships stood in each year; current: counts of merged ones are added up and rates computed from the sums
                     * @example current
                     */
                    boundaries?: "then" | "current";
                    /**
                     * @description earlier year
                     * @example 2021
                     */
                    from: number;
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description compare only these townships of the area with each other; not with peers=kind
                     * @example 990101101,990101102,990101103,990101104,990101105,990101106
                     */
                    set?: string;
                    /**
                     * @description later year
                     * @example 2022
                     */
                    to: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived"
                         *       },
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "from": 2021,
                         *       "to": 2022,
                         *       "peers": "all",
                         *       "finding_zh": "“调解成功率”2021年至2022年，6个乡镇中3个两年可比；可判的3个变化都未超出随机波动（99.8%）。",
                         *       "finding_en": "“Mediation success rate”, 2021 to 2022: 3 of 6 townships can be compared; of 3 that can be told, none changed beyond chance (99.8%).",
                         *       "rows": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "before": {
                         *             "value": null,
                         *             "lower": null,
                         *             "upper": null,
                         *             "qualifier": null,
                         *             "status": "not_mentioned",
                         *             "basis": null
                         *           },
                         *           "after": {
                         *             "value": 1,
                         *             "lower": 1,
                         *             "upper": 1,
                         *             "qualifier": "exact",
                         *             "status": "reported",
                         *             "basis": "accepted"
                         *           },
                         *           "direction": null,
                         *           "change": null,
                         *           "not_compared": "no_value_before",
                         *           "rank_move": null,
                         *           "move_zh": null,
                         *           "move_en": null,
                         *           "trend": {
                         *             "verdict": "untold",
                         *             "no_verdict": "too_few_years",
                         *             "first_year": null,
                         *             "last_year": null
                         *           },
                         *           "process": null
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "before": {
                         *             "value": 0.98,
                         *             "lower": 0.98,
                         *             "upper": 0.98,
                         *             "qualifier": "exact",
                         *             "status": "reported",
                         *             "basis": "accepted"
                         *           },
                         *           "after": {
                         *             "value": 0.983333333333,
                         *             "lower": 0.983333333333,
                         *             "upper": 0.983333333333,
                         *             "qualifier": "exact",
                         *             "status": "reported",
                         *             "basis": "accepted"
                         *           },
                         *           "direction": "up",
                         *           "change": {
                         *             "measure": "difference",
                         *             "method": "newcombe",
                         *             "value": 0.003333333333,
                         *             "lower": -0.04116406701600297,
                         *             "upper": 0.05478432688291771,
                         *             "chance": "within"
                         *           },
                         *           "not_compared": null,
                         *           "rank_move": {
                         *             "from": 1,
                         *             "to": 2,
                         *             "own": 0,
                         *             "others": -1,
                         *             "chance": 1,
                         *             "definition": -1
                         *           },
                         *           "move_zh": "名次由第1变为第2：自身变化0，他人变化−1，随机波动与措辞+1，口径与完整性−1。",
                         *           "move_en": "rank from 1 to 2: own change 0, change of others −1, chance and wording +1, basis and completeness −1.",
                         *           "trend": {
                         *             "verdict": "untold",
                         *             "no_verdict": "too_few_years",
                         *             "first_year": null,
                         *             "last_year": null
                         *           },
                         *           "process": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            area: components["schemas"]["Area"];
                            finding_en: string;
                            finding_zh: string;
                            from: number;
                            indicator: components["schemas"]["IndicatorSummary"];
                            /** @enum {string} */
                            peers: "all" | "kind" | "set";
                            rows: {
                                after: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                };
                                before: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                };
                                change: {
                                    /** @enum {string} */
                                    chance: "beyond_998" | "beyond_95" | "within" | "untold";
                                    /** @description 95 %; null: open */
                                    lower: number | null;
                                    /**
                                     * @description later − earlier, or later ÷ earlier
                                     * @enum {string}
                                     */
                                    measure: "difference" | "ratio";
                                    /**
                                     * @description shares: Newcombe; numbers of events: conditional exact; others: wording alone
                                     * @enum {string}
                                     */
                                    method: "newcombe" | "exact_counts" | "wording";
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                direction: ("up" | "down" | "equal" | "undecided") | null;
                                move_en: string | null;
                                move_zh: string | null;
                                not_compared: ("no_value_before" | "no_value_after" | "break" | "screened_basis" | "impossible_share") | null;
                                /** @description XmR limits over at least six plain years without a break */
                                process: {
                                    first_year: number;
                                    /** @description fewer than 13 years */
                                    is_trial: boolean;
                                    last_year: number;
                                    lower: number;
                                    mean: number;
                                    outside_years: number[];
                                    upper: number;
                                } | null;
                                /** @description places up are positive; the four parts add up to from − to */
                                rank_move: {
                                    chance: number;
                                    definition: number;
                                    from: number;
                                    others: number;
                                    own: number;
                                    to: number;
                                } | null;
                                township: components["schemas"]["Township"];
                                trend: {
                                    first_year: number | null;
                                    last_year: number | null;
                                    no_verdict: ("no_method" | "too_few_years" | "break" | "base_under_five" | "basis") | null;
                                    /** @enum {string} */
                                    verdict: "rising" | "falling" | "none" | "all_zero" | "all_full" | "wording" | "untold";
                                };
                            }[];
                            to: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/comparability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可比性：一个指标的数值能否比较，A、B、C级及理由 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description compare only these townships of the area with each other; not with peers=kind
                     * @example 990101101,990101102,990101103,990101104,990101105,990101106
                     */
                    set?: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived"
                         *       },
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "peers": "all",
                         *       "finding_zh": "B级：比较时须看说明；5个数值中1个不是确数（余、近、约等），按区间比较；类型不同（镇、街道），职权和规模不一，宜同类比较。",
                         *       "finding_en": "Grade B: compare with the reservations; 1 of 5 values are not exact and compared by their bounds; kinds differ (镇, 街道): powers and sizes too, better compared within a kind.",
                         *       "groups": [
                         *         {
                         *           "label": "全部乡镇",
                         *           "grade": "B",
                         *           "n": 6,
                         *           "k": 5,
                         *           "reservations": [
                         *             {
                         *               "code": "wording",
                         *               "grade": "B",
                         *               "text_zh": "5个数值中1个不是确数（余、近、约等），按区间比较",
                         *               "text_en": "1 of 5 values are not exact and compared by their bounds"
                         *             },
                         *             {
                         *               "code": "mixed_kinds",
                         *               "grade": "B",
                         *               "text_zh": "类型不同（镇、街道），职权和规模不一，宜同类比较",
                         *               "text_en": "kinds differ (镇, 街道): powers and sizes too, better compared within a kind"
                         *             }
                         *           ],
                         *           "text_zh": "B级：比较时须看说明；5个数值中1个不是确数（余、近、约等），按区间比较；类型不同（镇、街道），职权和规模不一，宜同类比较。",
                         *           "text_en": "Grade B: compare with the reservations; 1 of 5 values are not exact and compared by their bounds; kinds differ (镇, 街道): powers and sizes too, better compared within a kind."
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            area: components["schemas"]["Area"];
                            finding_en: string;
                            finding_zh: string;
                            groups: {
                                /**
                                 * @description A: may be compared; B: with the reservations named; C: side by side only
                                 * @enum {string}
                                 */
                                grade: "A" | "B" | "C";
                                /** @description townships with a number */
                                k: number;
                                label: string;
                                /** @description townships of the set */
                                n: number;
                                reservations: {
                                    /** @enum {string} */
                                    code: "few_values" | "coverage" | "mixed_basis" | "screened_basis" | "stated_basis" | "wording" | "small_base" | "impossible_share" | "mixed_kinds" | "not_sized" | "boundary_change";
                                    /**
                                     * @description the best grade that this reservation leaves
                                     * @enum {string}
                                     */
                                    grade: "B" | "C";
                                    text_en: string;
                                    text_zh: string;
                                }[];
                                text_en: string;
                                text_zh: string;
                            }[];
                            indicator: components["schemas"]["IndicatorSummary"];
                            /** @enum {string} */
                            peers: "all" | "kind" | "set";
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/composite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 综合计分：按计分方案合成，名次带区间（自带方案为参考模板，非官方） */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description id of a scoring scheme; reference is the bundled template, not official
                     * @example reference
                     */
                    scheme?: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "scheme": {
                         *         "id": "reference",
                         *         "version": "1.0",
                         *         "title_zh": "乡镇法治建设计分参考",
                         *         "title_en": "Reference scheme for townships",
                         *         "label_zh": "参考模板（非官方）",
                         *         "label_en": "Reference template, not official",
                         *         "official": false,
                         *         "signer": null,
                         *         "weights_locked": true,
                         *         "normalisation": "goalposts",
                         *         "aggregation": "arithmetic",
                         *         "bands": [
                         *           {
                         *             "label_zh": "优秀",
                         *             "label_en": "Excellent",
                         *             "from": 90
                         *           },
                         *           {
                         *             "label_zh": "良好",
                         *             "label_en": "Good",
                         *             "from": 80
                         *           }
                         *         ],
                         *         "chapters": [
                         *           {
                         *             "id": "governance",
                         *             "label_zh": "矛盾化解与基层治理",
                         *             "label_en": "Disputes and local governance",
                         *             "weight": 35,
                         *             "items": [
                         *               {
                         *                 "kind": "threshold_rate",
                         *                 "id": "mediation_success",
                         *                 "label_zh": "调解成功率达到98%",
                         *                 "label_en": "Mediation success rate of 98%",
                         *                 "weight": 20,
                         *                 "missing": "exclude",
                         *                 "indicator": "mediation_success_rate",
                         *                 "direction": "higher",
                         *                 "goalposts": {
                         *                   "worst": 80,
                         *                   "best": 98
                         *                 }
                         *               },
                         *               {
                         *                 "kind": "threshold_rate",
                         *                 "id": "adviser_cover",
                         *                 "label_zh": "村（社区）法律顾问全覆盖",
                         *                 "label_en": "A legal adviser for every village and community",
                         *                 "weight": 8,
                         *                 "missing": "exclude",
                         *                 "indicator": "adviser_coverage",
                         *                 "direction": "higher",
                         *                 "goalposts": {
                         *                   "worst": 50,
                         *                   "best": 100
                         *                 }
                         *               }
                         *             ]
                         *           },
                         *           {
                         *             "id": "disclosure",
                         *             "label_zh": "公开与报告质量",
                         *             "label_en": "Disclosure and quality of reports",
                         *             "weight": 15,
                         *             "items": [
                         *               {
                         *                 "kind": "presence",
                         *                 "id": "on_time",
                         *                 "label_zh": "4月1日前公开年度报告",
                         *                 "label_en": "Yearly report published before 1 April",
                         *                 "weight": 6,
                         *                 "missing": "exclude",
                         *                 "indicator": "published_on_time",
                         *                 "direction": "higher"
                         *               },
                         *               {
                         *                 "kind": "step_deduction",
                         *                 "id": "promptness",
                         *                 "label_zh": "2月底前公开，每晚10天扣两成",
                         *                 "label_en": "Out by the end of February, a fifth off per 10 days late",
                         *                 "weight": 4,
                         *                 "missing": "exclude",
                         *                 "indicator": "days_to_publication",
                         *                 "direction": "lower",
                         *                 "target": 59,
                         *                 "step": 10,
                         *                 "deduction": 0.2
                         *               }
                         *             ]
                         *           }
                         *         ]
                         *       },
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "peers": "all",
                         *       "names_hidden": false,
                         *       "method": {
                         *         "least_available": 0.6666666666666666,
                         *         "draws": 500,
                         *         "level": 0.9,
                         *         "weight_spread": 0.25,
                         *         "sensitivity_runs": 0
                         *       },
                         *       "finding_zh": "示例县2022年按参考模板（非官方）“乡镇法治建设计分参考”计分，6个乡镇中0个可计分；可计分的不足八成，名次仅供参考；可计分的不足两个，不排名次。",
                         *       "finding_en": "示例县 2022 by “Reference scheme for townships” (Reference template, not official): 0 of 6 townships can be scored; fewer than 80% can be scored, take ranks with care; fewer than two can be scored, so none is ranked.",
                         *       "groups": [
                         *         {
                         *           "label": "全部乡镇",
                         *           "n_total": 6,
                         *           "n_scored": 0,
                         *           "n_pairs": 0,
                         *           "chapters": [
                         *             {
                         *               "id": "governance",
                         *               "label_zh": "矛盾化解与基层治理",
                         *               "weight": 0.7,
                         *               "effective": null
                         *             },
                         *             {
                         *               "id": "disclosure",
                         *               "label_zh": "公开与报告质量",
                         *               "weight": 0.3,
                         *               "effective": null
                         *             }
                         *           ],
                         *           "items": [
                         *             {
                         *               "id": "mediation_success",
                         *               "label_zh": "调解成功率达到98%",
                         *               "kind": "threshold_rate",
                         *               "chapter": "governance",
                         *               "indicator": "mediation_success_rate",
                         *               "weight": 0.4,
                         *               "effective": null,
                         *               "n": 0
                         *             },
                         *             {
                         *               "id": "adviser_cover",
                         *               "label_zh": "村（社区）法律顾问全覆盖",
                         *               "kind": "threshold_rate",
                         *               "chapter": "governance",
                         *               "indicator": "adviser_coverage",
                         *               "weight": 0.16,
                         *               "effective": null,
                         *               "n": 0
                         *             }
                         *           ],
                         *           "sensitivity": [],
                         *           "robust_pairs": [],
                         *           "rows": [
                         *             {
                         *               "key": "990101001",
                         *               "township": {
                         *                 "code": "990101001",
                         *                 "name": "丙街道",
                         *                 "kind": "街道",
                         *                 "county": "示例县",
                         *                 "fictional": true
                         *               },
                         *               "alias": null,
                         *               "index": null,
                         *               "index_lower": null,
                         *               "index_upper": null,
                         *               "rank": null,
                         *               "rank_low": null,
                         *               "rank_high": null,
                         *               "rank_median": null,
                         *               "tied": null,
                         *               "rank_group": "全部乡镇",
                         *               "rank_group_size": 0,
                         *               "band": null,
                         *               "band_open": false,
                         *               "bonus": null,
                         *               "vetoes": [],
                         *               "not_scored": "too_few_items",
                         *               "chapters": [
                         *                 {
                         *                   "chapter": "governance",
                         *                   "score": null,
                         *                   "available": 1,
                         *                   "items": 3
                         *                 },
                         *                 {
                         *                   "chapter": "disclosure",
                         *                   "score": null,
                         *                   "available": 3,
                         *                   "items": 3
                         *                 }
                         *               ],
                         *               "items": [
                         *                 {
                         *                   "item": "mediation_success",
                         *                   "state": "scored",
                         *                   "reason": null,
                         *                   "score": null,
                         *                   "weight": 0,
                         *                   "cell": {
                         *                     "value": 1,
                         *                     "lower": 1,
                         *                     "upper": 1,
                         *                     "qualifier": "exact",
                         *                     "status": "reported",
                         *                     "basis": "accepted"
                         *                   }
                         *                 },
                         *                 {
                         *                   "item": "adviser_cover",
                         *                   "state": "left_out",
                         *                   "reason": "no_value",
                         *                   "score": null,
                         *                   "weight": 0,
                         *                   "cell": {
                         *                     "value": null,
                         *                     "lower": null,
                         *                     "upper": null,
                         *                     "qualifier": null,
                         *                     "status": "not_mentioned",
                         *                     "basis": null
                         *                   }
                         *                 }
                         *               ]
                         *             },
                         *             {
                         *               "key": "990101101",
                         *               "township": {
                         *                 "code": "990101101",
                         *                 "name": "甲镇",
                         *                 "kind": "镇",
                         *                 "county": "示例县",
                         *                 "fictional": true
                         *               },
                         *               "alias": null,
                         *               "index": null,
                         *               "index_lower": null,
                         *               "index_upper": null,
                         *               "rank": null,
                         *               "rank_low": null,
                         *               "rank_high": null,
                         *               "rank_median": null,
                         *               "tied": null,
                         *               "rank_group": "全部乡镇",
                         *               "rank_group_size": 0,
                         *               "band": null,
                         *               "band_open": false,
                         *               "bonus": null,
                         *               "vetoes": [],
                         *               "not_scored": "too_few_items",
                         *               "chapters": [
                         *                 {
                         *                   "chapter": "governance",
                         *                   "score": null,
                         *                   "available": 1,
                         *                   "items": 3
                         *                 },
                         *                 {
                         *                   "chapter": "disclosure",
                         *                   "score": null,
                         *                   "available": 3,
                         *                   "items": 3
                         *                 }
                         *               ],
                         *               "items": [
                         *                 {
                         *                   "item": "mediation_success",
                         *                   "state": "scored",
                         *                   "reason": null,
                         *                   "score": null,
                         *                   "weight": 0,
                         *                   "cell": {
                         *                     "value": 0.983333333333,
                         *                     "lower": 0.983333333333,
                         *                     "upper": 0.983333333333,
                         *                     "qualifier": "exact",
                         *                     "status": "reported",
                         *                     "basis": "accepted"
                         *                   }
                         *                 },
                         *                 {
                         *                   "item": "adviser_cover",
                         *                   "state": "left_out",
                         *                   "reason": "no_value",
                         *                   "score": null,
                         *                   "weight": 0,
                         *                   "cell": {
                         *                     "value": null,
                         *                     "lower": null,
                         *                     "upper": null,
                         *                     "qualifier": null,
                         *                     "status": "not_mentioned",
                         *                     "basis": null
                         *                   }
                         *                 }
                         *               ]
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Composite"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 综合计分：用随请求发来的计分方案试算，不保存 */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "area": "990101",
                     *       "year": 2022,
                     *       "scheme": {
                     *         "id": "own",
                     *         "version": "1.0",
                     *         "title_zh": "自拟方案",
                     *         "title_en": "Reference scheme for townships",
                     *         "label_zh": "委员会试算",
                     *         "label_en": "Reference template, not official",
                     *         "official": false,
                     *         "signer": null,
                     *         "weights_locked": true,
                     *         "normalisation": "goalposts",
                     *         "aggregation": "arithmetic",
                     *         "bands": [
                     *           {
                     *             "label_zh": "优秀",
                     *             "label_en": "Excellent",
                     *             "from": 90
                     *           },
                     *           {
                     *             "label_zh": "良好",
                     *             "label_en": "Good",
                     *             "from": 80
                     *           },
                     *           {
                     *             "label_zh": "合格",
                     *             "label_en": "Qualified",
                     *             "from": 70
                     *           },
                     *           {
                     *             "label_zh": "不合格",
                     *             "label_en": "Not qualified",
                     *             "from": 0
                     *           }
                     *         ],
                     *         "chapters": [
                     *           {
                     *             "id": "governance",
                     *             "label_zh": "矛盾化解与基层治理",
                     *             "label_en": "Disputes and local governance",
                     *             "weight": 35,
                     *             "items": [
                     *               {
                     *                 "kind": "threshold_rate",
                     *                 "id": "mediation_success",
                     *                 "label_zh": "调解成功率达到98%",
                     *                 "label_en": "Mediation success rate of 98%",
                     *                 "weight": 20,
                     *                 "missing": "exclude",
                     *                 "indicator": "mediation_success_rate",
                     *                 "direction": "higher",
                     *                 "goalposts": {
                     *                   "worst": 80,
                     *                   "best": 98
                     *                 }
                     *               },
                     *               {
                     *                 "kind": "threshold_rate",
                     *                 "id": "adviser_cover",
                     *                 "label_zh": "村（社区）法律顾问全覆盖",
                     *                 "label_en": "A legal adviser for every village and community",
                     *                 "weight": 8,
                     *                 "missing": "exclude",
                     *                 "indicator": "adviser_coverage",
                     *                 "direction": "higher",
                     *                 "goalposts": {
                     *                   "worst": 50,
                     *                   "best": 100
                     *                 }
                     *               },
                     *               {
                     *                 "kind": "threshold_rate",
                     *                 "id": "law_savvy",
                     *                 "label_zh": "每村法律明白人不少于3人",
                     *                 "label_en": "At least 3 law-savvy villagers per village",
                     *                 "weight": 7,
                     *                 "missing": "exclude",
                     *                 "indicator": "law_savvy_per_village",
                     *                 "direction": "higher",
                     *                 "goalposts": {
                     *                   "worst": 0,
                     *                   "best": 3
                     *                 }
                     *               },
                     *               {
                     *                 "kind": "bonus",
                     *                 "id": "model_village",
                     *                 "label_zh": "民主法治示范村占比加分",
                     *                 "label_en": "Bonus for the share of model villages",
                     *                 "indicator": "model_village_share",
                     *                 "direction": "higher",
                     *                 "start": 0,
                     *                 "points_per_unit": 0.05,
                     *                 "cap": 2
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "id": "disclosure",
                     *             "label_zh": "公开与报告质量",
                     *             "label_en": "Disclosure and quality of reports",
                     *             "weight": 15,
                     *             "items": [
                     *               {
                     *                 "kind": "presence",
                     *                 "id": "on_time",
                     *                 "label_zh": "4月1日前公开年度报告",
                     *                 "label_en": "Yearly report published before 1 April",
                     *                 "weight": 6,
                     *                 "missing": "exclude",
                     *                 "indicator": "published_on_time",
                     *                 "direction": "higher"
                     *               },
                     *               {
                     *                 "kind": "step_deduction",
                     *                 "id": "promptness",
                     *                 "label_zh": "2月底前公开，每晚10天扣两成",
                     *                 "label_en": "Out by the end of February, a fifth off per 10 days late",
                     *                 "weight": 4,
                     *                 "missing": "exclude",
                     *                 "indicator": "days_to_publication",
                     *                 "direction": "lower",
                     *                 "target": 59,
                     *                 "step": 10,
                     *                 "deduction": 0.2
                     *               },
                     *               {
                     *                 "kind": "threshold_rate",
                     *                 "id": "completeness",
                     *                 "label_zh": "核心指标写明数字",
                     *                 "label_en": "Core indicators stated with a number",
                     *                 "weight": 5,
                     *                 "missing": "exclude",
                     *                 "indicator": "reporting_completeness",
                     *                 "direction": "higher",
                     *                 "goalposts": {
                     *                   "worst": 20,
                     *                   "best": 80
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description division code: 2, 4, 6 or 9 digits */
                        area: string;
                        /**
                         * @default all
                         * @enum {string}
                         */
                        peers?: "all" | "kind";
                        scheme: components["schemas"]["ScoringSchemeInput"];
                        year: number;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Composite"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/composite/inputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 综合计分所用的数据：本年和上年的各项数值，供页面自行试算（表格见 observations.csv） */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "deadlines": {
                         *         "submit": {
                         *           "monthDay": "03-01",
                         *           "inclusive": false
                         *         },
                         *         "publish": {
                         *           "monthDay": "04-01",
                         *           "inclusive": false
                         *         }
                         *       },
                         *       "years": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2021,
                         *           "report_id": 1,
                         *           "published_on": "2022-02-20",
                         *           "notes": [],
                         *           "cells": [
                         *             {
                         *               "indicator": "materials_distributed",
                         *               "value": 800,
                         *               "lower": 800,
                         *               "upper": 899,
                         *               "qualifier": "at_least",
                         *               "status": "reported"
                         *             },
                         *             {
                         *               "indicator": "legal_aid_cases",
                         *               "value": null,
                         *               "lower": null,
                         *               "upper": null,
                         *               "qualifier": null,
                         *               "status": "mentioned_without_number"
                         *             }
                         *           ]
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2022,
                         *           "report_id": 2,
                         *           "published_on": "2023-02-20",
                         *           "notes": [],
                         *           "cells": [
                         *             {
                         *               "indicator": "disputes_accepted",
                         *               "value": 40,
                         *               "lower": 40,
                         *               "upper": 40,
                         *               "qualifier": "exact",
                         *               "status": "reported"
                         *             },
                         *             {
                         *               "indicator": "disputes_resolved",
                         *               "value": 40,
                         *               "lower": 40,
                         *               "upper": 40,
                         *               "qualifier": "exact",
                         *               "status": "reported"
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["CompositeInputs"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分布：一个指标的数值分布、百分位、分位组，以及位次是否可信 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description number of quantile classes
                     * @example 5
                     */
                    classes?: number;
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description compare only these townships of the area with each other; not with peers=kind
                     * @example 990101101,990101102,990101103,990101104,990101105,990101106
                     */
                    set?: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived"
                         *       },
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "peers": "all",
                         *       "classes": 5,
                         *       "chance_method": "wilson",
                         *       "comparability": {
                         *         "grade": "B",
                         *         "n": 6,
                         *         "k": 5,
                         *         "reservations": [
                         *           {
                         *             "code": "wording",
                         *             "grade": "B",
                         *             "text_zh": "5个数值中1个不是确数（余、近、约等），按区间比较",
                         *             "text_en": "1 of 5 values are not exact and compared by their bounds"
                         *           },
                         *           {
                         *             "code": "mixed_kinds",
                         *             "grade": "B",
                         *             "text_zh": "类型不同（镇、街道），职权和规模不一，宜同类比较",
                         *             "text_en": "kinds differ (镇, 街道): powers and sizes too, better compared within a kind"
                         *           }
                         *         ]
                         *       },
                         *       "finding_zh": "6个乡镇中5个有“调解成功率”的数值；确数不足，或各乡镇数值相同，位次没有意义，只分上、中、下；可比性B级。",
                         *       "finding_en": "5 of 6 townships have a value of “Mediation success rate”; too few exact numbers or all alike: bands instead of positions; comparability B.",
                         *       "groups": [
                         *         {
                         *           "label": "全部乡镇 · 成功/受理",
                         *           "k": 5,
                         *           "n": 6,
                         *           "display": "bands",
                         *           "rankability": null,
                         *           "reason_zh": "确数不足，或各乡镇数值相同，位次没有意义，只分上、中、下",
                         *           "reason_en": "too few exact numbers or all alike: bands instead of positions",
                         *           "quartiles": null,
                         *           "bounded": {
                         *             "n": 5,
                         *             "q1": {
                         *               "lower": 0.9,
                         *               "upper": 0.9
                         *             },
                         *             "median": {
                         *               "lower": 0.983333333333,
                         *               "upper": 0.983333333333
                         *             },
                         *             "q3": {
                         *               "lower": 0.983333333333,
                         *               "upper": 0.983333333333
                         *             }
                         *           }
                         *         }
                         *       ],
                         *       "rows": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "value": 1,
                         *           "lower": 1,
                         *           "upper": 1,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted",
                         *           "numerator": {
                         *             "value": 40,
                         *             "lower": 40,
                         *             "upper": 40
                         *           },
                         *           "denominator": {
                         *             "value": 40,
                         *             "lower": 40,
                         *             "upper": 40
                         *           },
                         *           "lower95": 0.9123783987651923,
                         *           "upper95": 1,
                         *           "lower998": 0.8072729528306446,
                         *           "upper998": 1,
                         *           "small_base": false,
                         *           "group": "全部乡镇 · 成功/受理",
                         *           "rank": null,
                         *           "rank_low": null,
                         *           "rank_high": null,
                         *           "tied": null,
                         *           "percentile": null,
                         *           "percentile_low": null,
                         *           "percentile_high": null,
                         *           "quantile_class": null,
                         *           "best3": null,
                         *           "worst3": null,
                         *           "band": "middle",
                         *           "not_ranked": null,
                         *           "shrunk": null
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "value": 0.983333333333,
                         *           "lower": 0.983333333333,
                         *           "upper": 0.983333333333,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted",
                         *           "numerator": {
                         *             "value": 118,
                         *             "lower": 118,
                         *             "upper": 118
                         *           },
                         *           "denominator": {
                         *             "value": 120,
                         *             "lower": 120,
                         *             "upper": 120
                         *           },
                         *           "lower95": 0.941264037012978,
                         *           "upper95": 0.9954174354353054,
                         *           "lower998": 0.8979312558060045,
                         *           "upper998": 0.9974791319556684,
                         *           "small_base": false,
                         *           "group": "全部乡镇 · 成功/受理",
                         *           "rank": null,
                         *           "rank_low": null,
                         *           "rank_high": null,
                         *           "tied": null,
                         *           "percentile": null,
                         *           "percentile_low": null,
                         *           "percentile_high": null,
                         *           "quantile_class": null,
                         *           "best3": null,
                         *           "worst3": null,
                         *           "band": "middle",
                         *           "not_ranked": null,
                         *           "shrunk": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            area: components["schemas"]["Area"];
                            /**
                             * @description shares: Wilson; numbers of events: Byar, exact Poisson below 10
                             * @enum {string}
                             */
                            chance_method: "wilson" | "byar" | "none";
                            classes: number;
                            comparability: {
                                /**
                                 * @description A: may be compared; B: with the reservations named; C: side by side only
                                 * @enum {string}
                                 */
                                grade: "A" | "B" | "C";
                                /** @description townships with a number */
                                k: number;
                                /** @description townships of the set */
                                n: number;
                                reservations: {
                                    /** @enum {string} */
                                    code: "few_values" | "coverage" | "mixed_basis" | "screened_basis" | "stated_basis" | "wording" | "small_base" | "impossible_share" | "mixed_kinds" | "not_sized" | "boundary_change";
                                    /**
                                     * @description the best grade that this reservation leaves
                                     * @enum {string}
                                     */
                                    grade: "B" | "C";
                                    text_en: string;
                                    text_zh: string;
                                }[];
                            };
                            finding_en: string;
                            finding_zh: string;
                            groups: {
                                /** @description over qualified values too, by their bounds (Turnbull); null below five */
                                bounded: {
                                    median: {
                                        lower: number;
                                        /** @description null: open above */
                                        upper: number | null;
                                    };
                                    n: number;
                                    q1: {
                                        lower: number;
                                        /** @description null: open above */
                                        upper: number | null;
                                    };
                                    q3: {
                                        lower: number;
                                        /** @description null: open above */
                                        upper: number | null;
                                    };
                                } | null;
                                /** @enum {string} */
                                display: "positions" | "bands" | "listed";
                                /** @description comparable values */
                                k: number;
                                label: string;
                                /** @description townships */
                                n: number;
                                /** @description type 7, over values stated as one number; null below five */
                                quartiles: {
                                    median: number;
                                    n: number;
                                    q1: number;
                                    q3: number;
                                } | null;
                                /** @description 0..1; null where chance cannot be told */
                                rankability: number | null;
                                reason_en: string;
                                reason_zh: string;
                            }[];
                            indicator: components["schemas"]["IndicatorSummary"];
                            /** @enum {string} */
                            peers: "all" | "kind" | "set";
                            rows: {
                                band: ("upper" | "middle" | "lower") | null;
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description share of draws among the best three */
                                best3: number | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                denominator: {
                                    lower: number;
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                group: string | null;
                                lower: number | null;
                                lower95: number | null;
                                lower998: number | null;
                                not_ranked: ("no_value" | "screened_basis" | "no_polarity" | "alone_in_group" | "base_under_five" | "impossible_share" | "definition_differs") | null;
                                numerator: {
                                    lower: number;
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /** @description 0..100, larger is better */
                                percentile: number | null;
                                percentile_high: number | null;
                                percentile_low: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @description 1 is the best; ties share a class */
                                quantile_class: number | null;
                                rank: number | null;
                                rank_high: number | null;
                                rank_low: number | null;
                                /** @description share drawn towards the pooled rate by what chance explains; not the stated value */
                                shrunk: number | null;
                                /** @description denominator under 20 */
                                small_base: boolean;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                tied: number | null;
                                township: components["schemas"]["Township"];
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                upper95: number | null;
                                upper998: number | null;
                                value: number | null;
                                /** @description share of draws among the worst three */
                                worst3: number | null;
                            }[];
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 漏斗图：比率或件数与基数，95%和99.8%控制限 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description what numbers of events are divided by, such as villages_total; not for shares
                     * @example villages_total
                     */
                    denominator?: string;
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description compare only these townships of the area with each other; not with peers=kind
                     * @example 990101101,990101102,990101103,990101104,990101105,990101106
                     */
                    set?: string;
                    /**
                     * @description auto: limits are widened where over-dispersion is found
                     * @example auto
                     */
                    widening?: "auto" | "off";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived"
                         *       },
                         *       "denominator": null,
                         *       "multiplier": 1,
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "peers": "all",
                         *       "finding_zh": "“调解成功率”可比的5个乡镇中0个超出99.8%控制限；1个不在图中（没有数值、分母，口径不同或基数过小）；差异大于随机波动，但只有5个乡镇，控制限未放宽。",
                         *       "finding_en": "“Mediation success rate”: 0 of 5 townships outside the 99.8% limits; 1 not in the funnel (no value or base, another basis, or too few cases); differences outweigh chance, but with 5 townships the limits are not widened.",
                         *       "groups": [
                         *         {
                         *           "label": "全部乡镇",
                         *           "k": 5,
                         *           "baseline": {
                         *             "lower": 0.856365614799,
                         *             "upper": 0.959756097561
                         *           },
                         *           "dispersion": {
                         *             "ratio": 9.606614612008261,
                         *             "threshold": 2.414213562373095,
                         *             "between": 0.031847415556879026,
                         *             "may_widen": false,
                         *             "is_widened": false
                         *           },
                         *           "limits": [
                         *             {
                         *               "denominator": 40,
                         *               "lower95": 0.779604115957,
                         *               "upper95": 0.965007705164,
                         *               "lower998": 0.680168338865,
                         *               "upper998": 0.978664645741
                         *             },
                         *             {
                         *               "denominator": 41.0327957136,
                         *               "lower95": 0.781657014221,
                         *               "upper95": 0.964600630544,
                         *               "lower998": 0.68372497254,
                         *               "upper998": 0.978319550943
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "rows": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "value": 1,
                         *           "lower": 1,
                         *           "upper": 1,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted",
                         *           "group": "全部乡镇",
                         *           "numerator": {
                         *             "value": 40,
                         *             "lower": 40,
                         *             "upper": 40
                         *           },
                         *           "denominator": {
                         *             "value": 40,
                         *             "lower": 40,
                         *             "upper": 40
                         *           },
                         *           "rate_lower": 1,
                         *           "rate_upper": 1,
                         *           "position": "within",
                         *           "not_placed": null
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "value": 0.983333333333,
                         *           "lower": 0.983333333333,
                         *           "upper": 0.983333333333,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted",
                         *           "group": "全部乡镇",
                         *           "numerator": {
                         *             "value": 118,
                         *             "lower": 118,
                         *             "upper": 118
                         *           },
                         *           "denominator": {
                         *             "value": 120,
                         *             "lower": 120,
                         *             "upper": 120
                         *           },
                         *           "rate_lower": 0.983333333333,
                         *           "rate_upper": 0.983333333333,
                         *           "position": "within",
                         *           "not_placed": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            area: components["schemas"]["Area"];
                            /** @description null for a share */
                            denominator: components["schemas"]["IndicatorSummary"] | null;
                            finding_en: string;
                            finding_zh: string;
                            groups: {
                                /** @description Σx ÷ Σn, every township included; bounds where counts are qualified */
                                baseline: {
                                    lower: number;
                                    upper: number;
                                };
                                /** @description over-dispersion; limits may be widened from ten townships on */
                                dispersion: {
                                    between: number;
                                    is_widened: boolean;
                                    may_widen: boolean;
                                    ratio: number;
                                    threshold: number;
                                } | null;
                                k: number;
                                label: string;
                                limits: {
                                    denominator: number;
                                    lower95: number;
                                    lower998: number;
                                    upper95: number;
                                    upper998: number;
                                }[];
                            }[];
                            indicator: components["schemas"]["IndicatorSummary"];
                            /** @description 10,000 for residents, 1 elsewhere */
                            multiplier: number;
                            /** @enum {string} */
                            peers: "all" | "kind" | "set";
                            rows: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                denominator: {
                                    lower: number;
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                group: string | null;
                                lower: number | null;
                                not_placed: ("no_value" | "no_denominator" | "other_basis" | "base_under_five" | "impossible_share" | "few_peers") | null;
                                numerator: {
                                    lower: number;
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                position: ("above_998" | "above_95" | "within" | "below_95" | "below_998" | "untold") | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                rate_lower: number | null;
                                /** @description null beside a lower bound: open above */
                                rate_upper: number | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                township: components["schemas"]["Township"];
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            }[];
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对照表：各乡镇各指标的一年 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description then: as townships stood in each year; current: counts of merged ones are added up and rates computed from the sums
                     * @example current
                     */
                    boundaries?: "then" | "current";
                    /**
                     * @description the core indicators when left out
                     * @example mediation_success_rate,disputes_accepted
                     */
                    indicators?: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description compare only these townships of the area with each other; not with peers=kind
                     * @example 990101101,990101102,990101103,990101104,990101105,990101106
                     */
                    set?: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "peers": "all",
                         *       "indicators": [
                         *         {
                         *           "id": "disputes_accepted",
                         *           "label_zh": "受理调解纠纷",
                         *           "label_en": "Disputes taken up for mediation",
                         *           "unit": "件",
                         *           "scale": "number",
                         *           "kind": "flow",
                         *           "tier": "core",
                         *           "polarity": "none",
                         *           "dimension": "mediation",
                         *           "median": null,
                         *           "n": 4,
                         *           "benchmarks": []
                         *         },
                         *         {
                         *           "id": "disputes_resolved",
                         *           "label_zh": "调解成功纠纷",
                         *           "label_en": "Disputes mediated successfully",
                         *           "unit": "件",
                         *           "scale": "number",
                         *           "kind": "flow",
                         *           "tier": "core",
                         *           "polarity": "none",
                         *           "dimension": "mediation",
                         *           "median": 118,
                         *           "n": 5,
                         *           "benchmarks": []
                         *         }
                         *       ],
                         *       "rows": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "report_id": 2,
                         *           "cells": [
                         *             {
                         *               "value": 40,
                         *               "lower": 40,
                         *               "upper": 40,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": null,
                         *               "judgement": "not_judged",
                         *               "shade": 0
                         *             },
                         *             {
                         *               "value": 40,
                         *               "lower": 40,
                         *               "upper": 40,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": null,
                         *               "judgement": "not_judged",
                         *               "shade": 0
                         *             }
                         *           ]
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "report_id": 4,
                         *           "cells": [
                         *             {
                         *               "value": 120,
                         *               "lower": 120,
                         *               "upper": 120,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": null,
                         *               "judgement": "not_judged",
                         *               "shade": 0.5
                         *             },
                         *             {
                         *               "value": 118,
                         *               "lower": 118,
                         *               "upper": 118,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": null,
                         *               "judgement": "not_judged",
                         *               "shade": 0.5
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Matrix"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 总览：公开情况、关键数字、值得一看的事项 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description name the first twelve things worth a look, or all of them
                     * @example first
                     */
                    look_at?: "first" | "all";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "years": [
                         *         2021,
                         *         2022
                         *       ],
                         *       "finding_zh": "6个乡镇中5个按时公开报告、1个未见公开；调解成功率可评判的5个与比较对象的差异都未超出随机波动（99.8%）。",
                         *       "finding_en": "5 of 6 townships published in time, 1 not found; Mediation success rate: 5 can be judged and none differs from the peers beyond chance (99.8%).",
                         *       "detail_zh": "公开期限为2023年4月1日之前；未见公开：己镇；1个不参与成功率比较（1个未公开报告）；1个的件数带余、近、约等字，按区间判定。",
                         *       "detail_en": "Reports were due before 2023-04-01; not found: 己镇; 1 not compared by success rate (1 without a report); 1 is counted inexactly and judged by its bounds.",
                         *       "deadlines": {
                         *         "submit": "2023-03-01",
                         *         "publish": "2023-04-01"
                         *       },
                         *       "counts": {
                         *         "townships": 6,
                         *         "on_time": 5,
                         *         "late": 0,
                         *         "missing": 1,
                         *         "undated": 0,
                         *         "not_kept": 0
                         *       },
                         *       "key_figures": [
                         *         {
                         *           "indicator": {
                         *             "id": "disputes_accepted",
                         *             "label_zh": "受理调解纠纷",
                         *             "label_en": "Disputes taken up for mediation",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "value": 820,
                         *           "lower": 820,
                         *           "upper": 919,
                         *           "k": 5,
                         *           "n": 6,
                         *           "how": "sum",
                         *           "previous": {
                         *             "value": 230,
                         *             "lower": 230,
                         *             "upper": 230,
                         *             "k": 3
                         *           },
                         *           "same_townships_change": {
                         *             "difference": 0,
                         *             "k": 2
                         *           }
                         *         },
                         *         {
                         *           "indicator": {
                         *             "id": "mediation_success_rate",
                         *             "label_zh": "调解成功率",
                         *             "label_en": "Mediation success rate",
                         *             "unit": "%",
                         *             "scale": "ratio",
                         *             "kind": "derived",
                         *             "tier": "core",
                         *             "polarity": "higher",
                         *             "dimension": "derived"
                         *           },
                         *           "value": null,
                         *           "lower": 0.856365614799,
                         *           "upper": 0.959756097561,
                         *           "k": 5,
                         *           "n": 6,
                         *           "how": "pooled",
                         *           "previous": {
                         *             "value": 0.939130434783,
                         *             "lower": 0.939130434783,
                         *             "upper": 0.939130434783,
                         *             "k": 3
                         *           },
                         *           "same_townships_change": {
                         *             "difference": 0.05,
                         *             "k": 2
                         *           }
                         *         }
                         *       ],
                         *       "publications": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "state": "on_time",
                         *           "report_id": 2,
                         *           "published_on": "2023-02-20",
                         *           "days_late": null,
                         *           "parts": {
                         *             "results": true,
                         *             "problems": true,
                         *             "responsibility": false,
                         *             "plans": false
                         *           },
                         *           "core_reported": 3
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "state": "on_time",
                         *           "report_id": 4,
                         *           "published_on": "2023-02-20",
                         *           "days_late": null,
                         *           "parts": {
                         *             "results": true,
                         *             "problems": true,
                         *             "responsibility": false,
                         *             "plans": false
                         *           },
                         *           "core_reported": 3
                         *         }
                         *       ],
                         *       "look_at": [
                         *         {
                         *           "kind": "missing_report",
                         *           "township": {
                         *             "code": "990101105",
                         *             "name": "己镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "indicator": null,
                         *           "text_zh": "未见2022年度报告公开，提请核实。",
                         *           "text_en": "No report for 2022 was found published; please check.",
                         *           "report_id": null
                         *         },
                         *         {
                         *           "kind": "jump",
                         *           "township": {
                         *             "code": "990101104",
                         *             "name": "戊镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "indicator": "disputes_accepted",
                         *           "text_zh": "“受理调解纠纷”由2021年的50件变为2022年的400余件，超过上年的3倍，提请核实。",
                         *           "text_en": "“Disputes taken up for mediation” went from 50 in 2021 to 400+ in 2022, more than three times; please check.",
                         *           "report_id": 9
                         *         }
                         *       ],
                         *       "look_at_total": 3
                         *     }
                         */
                        "application/json": components["schemas"]["Overview"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与谁比：本区县、同类型、结构相近、自选、自身往年、区县整体或目标值 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description all of the county, its kind, nearest by structure, a list, its own past, the county as a whole, or a target
                     * @example kind
                     */
                    among?: "all" | "kind" | "nearest" | "list" | "past" | "district" | "target";
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                    /**
                     * @description township codes, for among=list only
                     * @example 990101102,990101103
                     */
                    others?: string;
                    /**
                     * @description for among=target: in the unit shown, rates in percent; a known target if left out
                     * @example 95
                     */
                    target?: string;
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "township": {
                         *         "code": "990101101",
                         *         "name": "甲镇",
                         *         "kind": "镇",
                         *         "county": "示例县",
                         *         "fictional": true
                         *       },
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived"
                         *       },
                         *       "year": 2022,
                         *       "among": "kind",
                         *       "own": {
                         *         "value": 0.983333333333,
                         *         "lower": 0.983333333333,
                         *         "upper": 0.983333333333,
                         *         "qualifier": "exact",
                         *         "status": "reported",
                         *         "basis": "accepted"
                         *       },
                         *       "median": null,
                         *       "yardstick": null,
                         *       "side": null,
                         *       "chance": "untold",
                         *       "is_reached": null,
                         *       "finding_zh": "甲镇2022年“调解成功率”为98.3%；本区县同类型乡镇4个，可比的确数2个，不足5个，不算中位数。",
                         *       "finding_en": "甲镇, “Mediation success rate” 2022: 98.3%; townships of its kind in the county: 4, of which 2 comparable exact values, fewer than 5: no median.",
                         *       "rows": [
                         *         {
                         *           "township": {
                         *             "code": "990101102",
                         *             "name": "乙镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2022,
                         *           "value": 0.983333333333,
                         *           "lower": 0.983333333333,
                         *           "upper": 0.983333333333,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted",
                         *           "nearness": null,
                         *           "is_counted": true,
                         *           "not_comparable": null
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101103",
                         *             "name": "丁镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2022,
                         *           "value": 0.9,
                         *           "lower": 0.9,
                         *           "upper": 0.9,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted",
                         *           "nearness": null,
                         *           "is_counted": true,
                         *           "not_comparable": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            /** @enum {string} */
                            among: "all" | "kind" | "nearest" | "list" | "past" | "district" | "target";
                            /**
                             * @description whether chance carries a share that far from a pooled rate or a target
                             * @enum {string}
                             */
                            chance: "beyond_998" | "beyond_95" | "within" | "untold";
                            finding_en: string;
                            finding_zh: string;
                            indicator: components["schemas"]["IndicatorSummary"];
                            /** @description whether a target is reached; null where the wording leaves it open */
                            is_reached: boolean | null;
                            /** @description of counted values; null below five */
                            median: {
                                n: number;
                                value: number;
                            } | null;
                            own: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            };
                            rows: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                /** @description counts for the yardstick; for a median: exact, comparable, on the same basis */
                                is_counted: boolean;
                                lower: number | null;
                                nearness: {
                                    distance: number;
                                    distance_lower: number;
                                    distance_upper: number | null;
                                    reasons: {
                                        other: number;
                                        own: number;
                                        /** @description part of the squared distance, 0..1 */
                                        part: number;
                                        variable: components["schemas"]["IndicatorSummary"];
                                    }[];
                                    text_en: string;
                                    text_zh: string;
                                } | null;
                                not_comparable: ("no_value" | "screened_basis" | "no_polarity" | "alone_in_group" | "base_under_five" | "impossible_share" | "definition_differs") | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                township: components["schemas"]["Township"];
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                                year: number;
                            }[];
                            side: ("above" | "below" | "equal" | "undecided") | null;
                            township: components["schemas"]["Township"];
                            /** @description what side is measured against: median of peers, pooled rate or mean of the county (k of n townships), or target */
                            yardstick: {
                                /** @enum {string} */
                                how: "median" | "pooled" | "mean" | "target";
                                k: number | null;
                                label_en: string | null;
                                label_zh: string | null;
                                lower: number;
                                n: number | null;
                                upper: number | null;
                                value: number | null;
                            } | null;
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 画像：一个乡镇的全部指标、位次与历年 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description then: as townships stood in each year; current: counts of merged ones are added up and rates computed from the sums
                     * @example current
                     */
                    boundaries?: "then" | "current";
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "township": {
                         *         "code": "990101101",
                         *         "name": "甲镇",
                         *         "kind": "镇",
                         *         "county": "示例县",
                         *         "fictional": true
                         *       },
                         *       "area_code": "990101",
                         *       "year": 2022,
                         *       "years": [
                         *         2021,
                         *         2022
                         *       ],
                         *       "peers": "all",
                         *       "finding_zh": "甲镇2022年度报告于2023年2月20日按时公开；核心指标写明3/39项；可评判的2项与比较对象的差异都未超出随机波动（99.8%）。",
                         *       "finding_en": "The 2022 report of 甲镇 was published in time, on 2023-02-20; it states 3 of 39 core indicators; 2 can be judged and none differs from the peers beyond chance (99.8%).",
                         *       "reports": [
                         *         {
                         *           "year": 2021,
                         *           "report_id": 3,
                         *           "title": "甲镇2021年法治政府建设情况报告",
                         *           "published_on": "2022-02-20",
                         *           "state": "on_time"
                         *         },
                         *         {
                         *           "year": 2022,
                         *           "report_id": 4,
                         *           "title": "甲镇2022年法治政府建设情况报告",
                         *           "published_on": "2023-02-20",
                         *           "state": "on_time"
                         *         }
                         *       ],
                         *       "events": [],
                         *       "notes": [],
                         *       "highlights": {
                         *         "ahead": [],
                         *         "behind": [],
                         *         "changed": []
                         *       },
                         *       "rounding": null,
                         *       "rows": [
                         *         {
                         *           "indicator": {
                         *             "id": "disputes_accepted",
                         *             "label_zh": "受理调解纠纷",
                         *             "label_en": "Disputes taken up for mediation",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "value": 120,
                         *           "lower": 120,
                         *           "upper": 120,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": null,
                         *           "chance_lower": null,
                         *           "chance_upper": null,
                         *           "rank": 3,
                         *           "rank_low": 3,
                         *           "rank_high": 3,
                         *           "tied": 1,
                         *           "rank_group_size": 5,
                         *           "median": null,
                         *           "n": 4,
                         *           "judgement": "not_judged",
                         *           "series": [
                         *             {
                         *               "year": 2021,
                         *               "value": 100,
                         *               "lower": 100,
                         *               "upper": 100,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": null
                         *             },
                         *             {
                         *               "year": 2022,
                         *               "value": 120,
                         *               "lower": 120,
                         *               "upper": 120,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": null
                         *             }
                         *           ]
                         *         },
                         *         {
                         *           "indicator": {
                         *             "id": "disputes_resolved",
                         *             "label_zh": "调解成功纠纷",
                         *             "label_en": "Disputes mediated successfully",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "value": 118,
                         *           "lower": 118,
                         *           "upper": 118,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": null,
                         *           "chance_lower": null,
                         *           "chance_upper": null,
                         *           "rank": 3,
                         *           "rank_low": 3,
                         *           "rank_high": 3,
                         *           "tied": 1,
                         *           "rank_group_size": 5,
                         *           "median": 118,
                         *           "n": 5,
                         *           "judgement": "not_judged",
                         *           "series": [
                         *             {
                         *               "year": 2021,
                         *               "value": 98,
                         *               "lower": 98,
                         *               "upper": 98,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": null
                         *             },
                         *             {
                         *               "year": 2022,
                         *               "value": 118,
                         *               "lower": 118,
                         *               "upper": 118,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": null
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "problems": [
                         *         {
                         *           "year": 2021,
                         *           "theme": "outreach_monotony",
                         *           "text": "普法宣传形式单一",
                         *           "report_id": 3
                         *         },
                         *         {
                         *           "year": 2022,
                         *           "theme": "outreach_monotony",
                         *           "text": "普法宣传形式单一",
                         *           "report_id": 4
                         *         }
                         *       ],
                         *       "plans": []
                         *     }
                         */
                        "application/json": components["schemas"]["Profile"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排名：一个指标下各乡镇的位次与区间 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description then: as townships stood in each year; current: counts of merged ones are added up and rates computed from the sums
                     * @example current
                     */
                    boundaries?: "then" | "current";
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description compare only these townships of the area with each other; not with peers=kind
                     * @example 990101101,990101102,990101103,990101104,990101105,990101106
                     */
                    set?: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived"
                         *       },
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "peers": "all",
                         *       "n_total": 6,
                         *       "n_with_value": 5,
                         *       "method": {
                         *         "rank_interval": "simulated",
                         *         "level": 0.9,
                         *         "draws": 10000
                         *       },
                         *       "median": null,
                         *       "bounded_median": {
                         *         "n": 5,
                         *         "lower": 0.983333333333,
                         *         "upper": 0.983333333333
                         *       },
                         *       "references": [
                         *         {
                         *           "id": null,
                         *           "printed": "95%以上",
                         *           "value": 0.95,
                         *           "lower": 0.95,
                         *           "upper": 1,
                         *           "qualifier": "at_least",
                         *           "nature": "target",
                         *           "area": "",
                         *           "area_name": null,
                         *           "kind": null,
                         *           "from": 2021,
                         *           "to": 2025,
                         *           "source_title": "全国2021–2025年人民调解成功率的公开表述“95%以上”，参考值，非考核要求",
                         *           "source_title_en": "public statement for the nation, 2021–2025: 95% and more; a reference, not a requirement"
                         *         }
                         *       ],
                         *       "finding_zh": "6个乡镇中5个有“调解成功率”的数值；口径：5个为“成功/受理”；可评判的5个与比较对象的差异都未超出随机波动（99.8%）；1个不是确数（余、近、约等），名次以区间为准。",
                         *       "finding_en": "5 of 6 townships have a value of “Mediation success rate”; basis: 5 settled / accepted; 5 can be judged and none differs from the peers beyond chance (99.8%); 1 is not stated exactly, read the rank intervals.",
                         *       "groups": [
                         *         {
                         *           "label": "全部乡镇 · 成功/受理",
                         *           "k": 5,
                         *           "n": 6,
                         *           "display": "bands",
                         *           "rankability": null,
                         *           "reason_zh": "确数不足，或各乡镇数值相同，位次没有意义，只分上、中、下",
                         *           "reason_en": "too few exact numbers or all alike: bands instead of positions"
                         *         }
                         *       ],
                         *       "rows": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "value": 1,
                         *           "lower": 1,
                         *           "upper": 1,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted",
                         *           "numerator": {
                         *             "value": 40,
                         *             "lower": 40,
                         *             "upper": 40
                         *           },
                         *           "denominator": {
                         *             "value": 40,
                         *             "lower": 40,
                         *             "upper": 40
                         *           },
                         *           "chance_lower": 0.9123783987651923,
                         *           "chance_upper": 1,
                         *           "rank": 1,
                         *           "rank_low": 1,
                         *           "rank_high": 3,
                         *           "tied": 1,
                         *           "rank_group": "全部乡镇 · 成功/受理",
                         *           "rank_group_size": 5,
                         *           "rank_basis": "accepted",
                         *           "not_ranked": null,
                         *           "judgement": "similar",
                         *           "small_base": false
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "value": 0.983333333333,
                         *           "lower": 0.983333333333,
                         *           "upper": 0.983333333333,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted",
                         *           "numerator": {
                         *             "value": 118,
                         *             "lower": 118,
                         *             "upper": 118
                         *           },
                         *           "denominator": {
                         *             "value": 120,
                         *             "lower": 120,
                         *             "upper": 120
                         *           },
                         *           "chance_lower": 0.941264037012978,
                         *           "chance_upper": 0.9954174354353054,
                         *           "rank": 2,
                         *           "rank_low": 1,
                         *           "rank_high": 3,
                         *           "tied": 2,
                         *           "rank_group": "全部乡镇 · 成功/受理",
                         *           "rank_group_size": 5,
                         *           "rank_basis": "accepted",
                         *           "not_ranked": null,
                         *           "judgement": "similar",
                         *           "small_base": false
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Ranking"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 趋势：一个指标在若干乡镇的历年变化 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description then: as townships stood in each year; current: counts of merged ones are added up and rates computed from the sums
                     * @example current
                     */
                    boundaries?: "then" | "current";
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                    /**
                     * @description townships of which the median is taken; all of the counties when left out
                     * @example 990101101,990101102,990101103,990101104,990101105,990101106
                     */
                    set?: string;
                    /** @example 990101101,990101102 */
                    townships: string;
                    /** @example 2021-2022 */
                    years: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived"
                         *       },
                         *       "years": [
                         *         2021,
                         *         2022
                         *       ],
                         *       "series": [
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "points": [
                         *             {
                         *               "year": 2021,
                         *               "value": 0.98,
                         *               "lower": 0.98,
                         *               "upper": 0.98,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": "accepted",
                         *               "chance_lower": 0.929988209253932,
                         *               "chance_upper": 0.9944980324513105,
                         *               "break_before": null
                         *             },
                         *             {
                         *               "year": 2022,
                         *               "value": 0.983333333333,
                         *               "lower": 0.983333333333,
                         *               "upper": 0.983333333333,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": "accepted",
                         *               "chance_lower": 0.941264037012978,
                         *               "chance_upper": 0.9954174354353054,
                         *               "break_before": null
                         *             }
                         *           ]
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101102",
                         *             "name": "乙镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "points": [
                         *             {
                         *               "year": 2021,
                         *               "value": 0.875,
                         *               "lower": 0.875,
                         *               "upper": 0.875,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": "accepted",
                         *               "chance_lower": 0.7849719789834898,
                         *               "chance_upper": 0.9306644238494758,
                         *               "break_before": null
                         *             },
                         *             {
                         *               "year": 2022,
                         *               "value": 0.983333333333,
                         *               "lower": 0.983333333333,
                         *               "upper": 0.983333333333,
                         *               "qualifier": "exact",
                         *               "status": "reported",
                         *               "basis": "accepted",
                         *               "chance_lower": 0.9114487026974725,
                         *               "chance_upper": 0.9970518402061834,
                         *               "break_before": null
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "median": [
                         *         {
                         *           "year": 2021,
                         *           "value": null,
                         *           "n": 3,
                         *           "bounded": null
                         *         },
                         *         {
                         *           "year": 2022,
                         *           "value": null,
                         *           "n": 4,
                         *           "bounded": {
                         *             "n": 5,
                         *             "lower": 0.983333333333,
                         *             "upper": 0.983333333333
                         *           }
                         *         }
                         *       ],
                         *       "references": [
                         *         {
                         *           "id": null,
                         *           "printed": "95%以上",
                         *           "value": 0.95,
                         *           "lower": 0.95,
                         *           "upper": 1,
                         *           "qualifier": "at_least",
                         *           "nature": "target",
                         *           "area": "",
                         *           "area_name": null,
                         *           "kind": null,
                         *           "from": 2021,
                         *           "to": 2025,
                         *           "source_title": "全国2021–2025年人民调解成功率的公开表述“95%以上”，参考值，非考核要求",
                         *           "source_title_en": "public statement for the nation, 2021–2025: 95% and more; a reference, not a requirement"
                         *         }
                         *       ],
                         *       "finding_zh": "2个乡镇共4格中4格有“调解成功率”的数值；可判的2个里，1个上升（乙镇），超出随机波动。",
                         *       "finding_en": "2 townships: 4 of 4 cells have a value of “Mediation success rate”; of 2 that can be told, 1 is up (乙镇), beyond chance."
                         *     }
                         */
                        "application/json": components["schemas"]["Trend"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已有报告的地区 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "code": "990101",
                         *           "name": "示例县",
                         *           "level": "county",
                         *           "fictional": true,
                         *           "townships": 6,
                         *           "reports": 9,
                         *           "years": [
                         *             2021,
                         *             2022
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ReportingAreas"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{area}/boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自备的乡镇边界 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "approval": "",
                         *       "shapes": []
                         *     }
                         */
                        "application/json": {
                            /** @description 审图号; empty where there is none */
                            approval: string;
                            shapes: {
                                /** @description closed outlines of longitude and latitude; holes among them */
                                rings: [
                                    number,
                                    number
                                ][][];
                                /** @description township code, 9 digits */
                                township: string;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 保存自备的乡镇边界 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "approval": "示例审图号",
                     *       "shapes": [
                     *         {
                     *           "township": "990101101",
                     *           "rings": [
                     *             [
                     *               [
                     *                 116,
                     *                 40
                     *               ],
                     *               [
                     *                 117,
                     *                 40
                     *               ],
                     *               [
                     *                 117,
                     *                 41
                     *               ],
                     *               [
                     *                 116,
                     *                 40
                     *               ]
                     *             ]
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        approval: string;
                        shapes: {
                            /** @description closed outlines of longitude and latitude; holes among them */
                            rings: [
                                number,
                                number
                            ][][];
                            /** @description township code, 9 digits */
                            township: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 审图号; empty where there is none */
                            approval: string;
                            shapes: {
                                /** @description closed outlines of longitude and latitude; holes among them */
                                rings: [
                                    number,
                                    number
                                ][][];
                                /** @description township code, 9 digits */
                                township: string;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{area}/tiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方格图中各乡镇的位置 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "tiles": []
                         *     }
                         */
                        "application/json": {
                            tiles: {
                                /** @description from the left, from 0 */
                                column: number;
                                /** @description from the top, from 0 */
                                row: number;
                                /** @description township code, 9 digits */
                                township: string;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 保存方格图中各乡镇的位置 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "tiles": [
                     *         {
                     *           "township": "990101101",
                     *           "row": 0,
                     *           "column": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        tiles: {
                            /** @description from the left, from 0 */
                            column: number;
                            /** @description from the top, from 0 */
                            row: number;
                            /** @description township code, 9 digits */
                            township: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tiles: {
                                /** @description from the left, from 0 */
                                column: number;
                                /** @description from the top, from 0 */
                                row: number;
                                /** @description township code, 9 digits */
                                township: string;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计日志：谁、何时、从哪里、改了什么，新的在前 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description part of what was done or of what it was done to
                     * @example /api/v1/corrections
                     */
                    about?: string;
                    /**
                     * @description part of the name of who acted
                     * @example 王一
                     */
                    actor?: string;
                    /** @example 100 */
                    limit?: number;
                    /** @example 0 */
                    offset?: number;
                    /**
                     * @description a day, as 2025-01-31 (UTC)
                     * @example 2024-01-01
                     */
                    since?: string;
                    /**
                     * @description a day, as 2025-01-31 (UTC)
                     * @example 2024-12-31
                     */
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 2,
                         *       "limit": 100,
                         *       "offset": 0,
                         *       "items": [
                         *         {
                         *           "number": 2,
                         *           "moment": "2024-06-01T08:00:00.000Z",
                         *           "actor": "administrator",
                         *           "action": "POST /releases",
                         *           "object": "/releases",
                         *           "before": null,
                         *           "after": "{\"area\":\"990101\",\"year\":2022,\"author\":\"王一\",\"note\":\"报送县委依法治县办\",\"expected\":null}",
                         *           "address": "127.0.0.1",
                         *           "hash": "24fdd4115c35d6ac2143f127d5b686f2c9e2b2d05fc43cb17e457925881af8a1",
                         *           "label": "发布：把一个区县一个年度的数据固定成带编号、不再改动的状态",
                         *           "object_zh": "示例县 2022 年",
                         *           "object_en": "示例县 2022"
                         *         },
                         *         {
                         *           "number": 1,
                         *           "moment": "2024-06-01T08:00:00.000Z",
                         *           "actor": "administrator",
                         *           "action": "POST /shares",
                         *           "object": "/shares",
                         *           "before": null,
                         *           "after": "{\"address\":\"/compare?area=990101&year=2022&indicator=disputes_accepted\",\"recipient\":\"县委办公室\",\"days\":30,\"data\":false,\"image\":true,\"watermark\":true,\"only_pictures\":false,\"author\":\"王一\"}",
                         *           "address": "127.0.0.1",
                         *           "hash": "dcd6efe21a5a8064f5769812a786f2041d39ffe5f0c2a48b4c206a0d850b885b",
                         *           "label": "分享一个视图：给谁、到哪天、能不能取数和存图；链接只显示这一次",
                         *           "object_zh": "分享给“县委办公室”",
                         *           "object_en": "shared with “县委办公室”"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            items: {
                                action: string;
                                actor: string;
                                /** @description network address, or the way it came in */
                                address: string | null;
                                /** @description JSON text */
                                after: string | null;
                                /** @description JSON text */
                                before: string | null;
                                /** @description SHA-256 of the hash before it and the JSON list of the other fields */
                                hash: string;
                                /** @description what was done, in Chinese */
                                label: string;
                                moment: string;
                                /** @description 1, 2, 3 … without a gap */
                                number: number;
                                object: string;
                                /** @description the same in English */
                                object_en: string | null;
                                /** @description the object by name, by its number where it is gone; null: its address says all */
                                object_zh: string | null;
                            }[];
                            limit: number;
                            offset: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计日志（JSONL，全部，可独立校验） */
        get: {
            parameters: {
                query?: {
                    /** @example 0 */
                    download?: "0" | "1";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/jsonl": string;
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 校验审计日志：有没有缺行、改动 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "lines": 2,
                         *       "head": "24fdd4115c35d6ac2143f127d5b686f2c9e2b2d05fc43cb17e457925881af8a1",
                         *       "broken": null
                         *     }
                         */
                        "application/json": {
                            /** @description null where the log is what was written */
                            broken: {
                                /** @enum {string} */
                                kind: "missing" | "changed" | "end_missing" | "unguarded";
                                number: number;
                            } | null;
                            /** @description hash of the last of them */
                            head: string;
                            /** @description lines whose chain holds */
                            lines: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机保存的备份 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description one is being written */
                            busy: boolean;
                            /** @description why the last one failed, in Chinese */
                            failure: string | null;
                            folder: string;
                            /** @description between two backups; 0: none are written unasked */
                            hours: number;
                            /** @description the newest first */
                            items: {
                                bytes: number;
                                /** @description when it was begun, an ISO moment */
                                moment: string;
                                /** @description file name: xiangjian-20250601-080000.db */
                                name: string;
                            }[];
                            /** @description how many of the newest are kept */
                            keep: number;
                        };
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 立即备份（写完并核对后答复） */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description one is being written */
                            busy: boolean;
                            /** @description why the last one failed, in Chinese */
                            failure: string | null;
                            folder: string;
                            /** @description between two backups; 0: none are written unasked */
                            hours: number;
                            /** @description the newest first */
                            items: {
                                bytes: number;
                                /** @description when it was begun, an ISO moment */
                                moment: string;
                                /** @description file name: xiangjian-20250601-080000.db */
                                name: string;
                            }[];
                            /** @description how many of the newest are kept */
                            keep: number;
                        };
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 更正：现行的人工更正及其出处是否还在 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /** @example 2021-2022 */
                    years?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 0,
                         *       "lost": 0,
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                author: string;
                                cell: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                };
                                /** @description where these words stand now */
                                evidence: {
                                    end: number;
                                    report_id: number;
                                    start: number;
                                    text: string;
                                } | null;
                                id: number;
                                indicator: components["schemas"]["IndicatorSummary"];
                                /** @description what the cell was; null where there was none */
                                old: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /** @description the words as they stood then */
                                quoted: {
                                    end: number;
                                    report_id: number;
                                    start: number;
                                    text: string;
                                } | null;
                                reason: string;
                                recorded_at: string;
                                /** @enum {string} */
                                standing: "stands" | "lost" | "note";
                                township: components["schemas"]["Township"];
                                year: number;
                            }[];
                            /** @description how many have lost their words */
                            lost: number;
                            total: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 更正一格：写明谁、为何、依据；cell 为 null 则撤销更正，恢复报告原文 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "township": "990101101",
                     *       "year": 2022,
                     *       "indicator": "disputes_accepted",
                     *       "author": "王一",
                     *       "reason": "原文为 96 件",
                     *       "evidence": null,
                     *       "expected": "none",
                     *       "cell": {
                     *         "value": 96,
                     *         "lower": 96,
                     *         "upper": 96,
                     *         "qualifier": "exact",
                     *         "status": "reported"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        /** @description what the cell is to be; null: the report speaks again */
                        cell: {
                            lower: number | null;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            /** @description null beside a lower bound: open above */
                            upper: number | null;
                            value: number | null;
                        } | null;
                        /** @description the words it rests on; null: the reason is all it rests on */
                        evidence: {
                            end: number;
                            report_id: number;
                            start: number;
                            text: string;
                        } | null;
                        /** @description the version of the cell that the author saw */
                        expected: string;
                        /** @description indicator id */
                        indicator: string;
                        /** @description why */
                        reason: string;
                        /** @description township code, 9 digits */
                        township: string;
                        /** @description report year */
                        year: number;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description the cell as it is now; null where there is none */
                            cell: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            } | null;
                            version: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            current?: {
                                cell: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                last_change: {
                                    /** @description of a correction */
                                    author: string | null;
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    /** @description the reason given for a correction */
                                    note: string | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @description the words a correction rests on, as they stood then */
                                    quoted: {
                                        end: number;
                                        report_id: number;
                                        start: number;
                                        text: string;
                                    } | null;
                                    /** @enum {string} */
                                    reason: "import" | "extraction" | "correction" | "withdrawal" | "ledger" | "ledger_undo";
                                    recorded_at: string;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                version: string;
                            };
                            detail: string;
                            errors?: {
                                allowed: string | null;
                                message: string;
                                parameter: string;
                            }[];
                            instance: string;
                            status: number;
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/division-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 区划变动：更名、设镇、合并、拆分、划归，最近的在前 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "kind": "upgrade_to_town",
                         *           "date": "2022-03-01",
                         *           "from": [
                         *             {
                         *               "code": "990101201",
                         *               "name": "乙乡"
                         *             }
                         *           ],
                         *           "to": [
                         *             {
                         *               "code": "990101102",
                         *               "name": "乙镇"
                         *             }
                         *           ],
                         *           "document": "示例政发〔2022〕1号",
                         *           "declared": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            items: {
                                date: string;
                                /** @description who entered it; null for what came with the bundled list */
                                declared: {
                                    author: string;
                                    id: number;
                                    recorded_at: string;
                                } | null;
                                document: string | null;
                                from: {
                                    code: string;
                                    name: string;
                                }[];
                                /** @enum {string} */
                                kind: "rename" | "merge" | "split" | "upgrade_to_town" | "convert_to_subdistrict" | "transfer";
                                to: {
                                    code: string;
                                    name: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 登记区划变动：全部登记或一条也不登记；preview 只答会怎样 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "preview": true,
                     *       "changes": [
                     *         {
                     *           "kind": "rename",
                     *           "date": "2023-05-01",
                     *           "from": [
                     *             "990101101"
                     *           ],
                     *           "to": [
                     *             {
                     *               "code": "990101101",
                     *               "name": "示例新名镇"
                     *             }
                     *           ],
                     *           "document": "示例政发〔2023〕1号"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        changes: {
                            /**
                             * Format: date
                             * @description the first day on which it holds
                             */
                            date: string;
                            /** @description the document that ordered it */
                            document: string | null;
                            from: string[];
                            /** @enum {string} */
                            kind: "rename" | "merge" | "split" | "upgrade_to_town" | "convert_to_subdistrict" | "transfer";
                            to: {
                                code: string;
                                name: string;
                            }[];
                        }[];
                        /**
                         * @description only say what they would do
                         * @default false
                         */
                        preview?: boolean;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                after: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他";
                                    name: string;
                                    /** @description stays the same through renames, changes of kind and of county */
                                    unit: number;
                                    valid_from: string | null;
                                    valid_to: string | null;
                                }[];
                                before: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他";
                                    name: string;
                                    /** @description stays the same through renames, changes of kind and of county */
                                    unit: number;
                                    valid_from: string | null;
                                    valid_to: string | null;
                                }[];
                            }[];
                            recorded: boolean;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/division-changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一条登记的区划变动 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/division-changes/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读区划变动的 CSV 表格，逐行指出读不懂的；不登记 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "text": "kind,date,from,to,document\nrename,2023-05-01,990101101,990101101 示例新名镇,示例政发〔2023〕1号\n"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changes: {
                                /**
                                 * Format: date
                                 * @description the first day on which it holds
                                 */
                                date: string;
                                /** @description the document that ordered it */
                                document: string | null;
                                from: string[];
                                /** @enum {string} */
                                kind: "rename" | "merge" | "split" | "upgrade_to_town" | "convert_to_subdistrict" | "transfer";
                                to: {
                                    code: string;
                                    name: string;
                                }[];
                            }[];
                            problems: {
                                /** @description of the text, from 1 */
                                line: number;
                                message: string;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 区划：某地之下的一层，或按名称查找 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /** @example 100 */
                    limit?: number;
                    /** @example 0 */
                    offset?: number;
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    parent?: string;
                    /**
                     * @description part of a name
                     * @example 镇
                     */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "items": [
                         *         {
                         *           "code": "99",
                         *           "name": "示例省",
                         *           "level": "province",
                         *           "kind": null,
                         *           "parent": null,
                         *           "path": [
                         *             "示例省"
                         *           ],
                         *           "fictional": true,
                         *           "valid_from": null,
                         *           "valid_to": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["DivisionList"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个区划 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                };
                header?: never;
                path: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "code": "990101",
                         *       "name": "示例县",
                         *       "level": "county",
                         *       "kind": null,
                         *       "parent": "9901",
                         *       "path": [
                         *         "示例省",
                         *         "示例市"
                         *       ],
                         *       "fictional": true,
                         *       "valid_from": null,
                         *       "valid_to": null
                         *     }
                         */
                        "application/json": components["schemas"]["Division"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/annex.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度数据附件(Word) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description the core indicators when left out
                     * @example mediation_success_rate,disputes_accepted
                     */
                    indicators?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/annex.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度数据附件(PDF) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description the core indicators when left out
                     * @example mediation_success_rate,disputes_accepted
                     */
                    indicators?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/circular.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开情况通报(Word) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/circular.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开情况通报(PDF) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/comparison.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对比分析报告(Word) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /** @example mediation_success_rate,disputes_accepted */
                    indicators: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description compare only these townships of the area with each other; not with peers=kind
                     * @example 990101101,990101102,990101103,990101104,990101105,990101106
                     */
                    set?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/comparison.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对比分析报告(PDF) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /** @example mediation_success_rate,disputes_accepted */
                    indicators: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description compare only these townships of the area with each other; not with peers=kind
                     * @example 990101101,990101102,990101103,990101104,990101105,990101106
                     */
                    set?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/township.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇一页纸(Word) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/township.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇一页纸(PDF) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/townships.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇一页纸（全部乡镇）(Word) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/townships.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇一页纸（全部乡镇）(PDF) */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description with whom to compare
                     * @example all
                     */
                    peers?: "all" | "kind";
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 正在进行和排队的导出 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                /** @description exports that go first */
                                ahead: number;
                                /** @description lines or pages made so far */
                                done: number;
                                id: number;
                                /** @enum {string} */
                                queue: "dumps" | "files" | "conversions";
                                /** @enum {string} */
                                state: "running" | "waiting";
                                what: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务状态与数据量 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入报告（可一次多份）；可另附 township、year 说明文中没有写的 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: string[];
                        /** @description township code, 9 digits */
                        township?: string;
                        /** @description report year */
                        year?: number;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportReply"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标目录 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description `own`: only what the district has added to the catalogue
                     * @example all
                     */
                    of?: "all" | "own";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "meetings_rule_of_law",
                         *           "label_zh": "专题研究法治建设会议",
                         *           "label_en": "Meetings on rule-of-law work",
                         *           "unit": "次",
                         *           "scale": "number",
                         *           "kind": "flow",
                         *           "tier": "core",
                         *           "polarity": "none",
                         *           "dimension": "leadership",
                         *           "own": false,
                         *           "definition_zh": "本年度党（工）委会、党政联席会、领导小组（依法治镇委员会）会、专题会等专门研究、部署法治（政府）建设的会议次数",
                         *           "definition_en": "Number of meetings held in the year to discuss or plan rule-of-law work (or the building of rule-of-law government): of the Party committee or Party working committee, joint meetings of Party and government leaders, meetings of the leading group (the township’s law-based governance committee) and special meetings",
                         *           "formula": null,
                         *           "formula_en": null,
                         *           "min": 0,
                         *           "max": 60,
                         *           "include": [
                         *             "专题研究法治建设",
                         *             "专题部署会议"
                         *           ],
                         *           "include_en": [
                         *             "special session on rule-of-law work",
                         *             "special meeting to plan the work"
                         *           ],
                         *           "exclude": [
                         *             "第X次会议（序数）",
                         *             "每年/每季度召开（频次）"
                         *           ],
                         *           "exclude_en": [
                         *             "the Xth meeting (an ordinal number, not a count)",
                         *             "held every year or every quarter (how often, not how many)"
                         *           ]
                         *         },
                         *         {
                         *           "id": "problems_studied",
                         *           "label_zh": "研究解决法治建设问题",
                         *           "label_en": "Rule-of-law problems resolved by leadership",
                         *           "unit": "项",
                         *           "scale": "number",
                         *           "kind": "flow",
                         *           "tier": "detail",
                         *           "polarity": "none",
                         *           "dimension": "leadership",
                         *           "own": false,
                         *           "definition_zh": "上述会议研究或解决的重点问题项数",
                         *           "definition_en": "Number of key problems that the meetings on rule-of-law work studied or resolved",
                         *           "formula": null,
                         *           "formula_en": null,
                         *           "min": 0,
                         *           "max": 200,
                         *           "include": [
                         *             "研究解决问题",
                         *             "协调解决重点难点问题"
                         *           ],
                         *           "include_en": [
                         *             "problems studied and resolved",
                         *             "key and difficult problems resolved by coordination"
                         *           ],
                         *           "exclude": [
                         *             "排查出的隐患"
                         *           ],
                         *           "exclude_en": [
                         *             "hazards found in checks"
                         *           ]
                         *         }
                         *       ],
                         *       "own_definitions": []
                         *     }
                         */
                        "application/json": components["schemas"]["IndicatorList"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个指标的定义 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "mediation_success_rate",
                         *       "label_zh": "调解成功率",
                         *       "label_en": "Mediation success rate",
                         *       "unit": "%",
                         *       "scale": "ratio",
                         *       "kind": "derived",
                         *       "tier": "core",
                         *       "polarity": "higher",
                         *       "dimension": "derived",
                         *       "own": false,
                         *       "definition_zh": "调解成功纠纷占受理调解纠纷；同年度、同口径；按口径依次取值：成功/受理 → 报告自述 → 成功/排查（标注“摸排口径”，只展示不评判）；三种口径不互相比较；自述率与计算值并列展示",
                         *       "definition_en": "Disputes mediated successfully as a share of disputes taken up for mediation, of the same year and on the same basis; the first basis that is available is used: settled / accepted → as stated by the report → settled / screened (marked “settled / screened”, shown and not judged); the three bases are not compared with each other; the stated rate is shown beside the computed one",
                         *       "formula": "disputes_resolved / disputes_accepted",
                         *       "formula_en": "disputes mediated successfully ÷ disputes taken up for mediation",
                         *       "min": null,
                         *       "max": null,
                         *       "include": [],
                         *       "include_en": [],
                         *       "exclude": [],
                         *       "exclude_en": []
                         *     }
                         */
                        "application/json": components["schemas"]["Indicator"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicator}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个指标的披露情况与分布 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path: {
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived",
                         *         "own": false,
                         *         "definition_zh": "调解成功纠纷占受理调解纠纷；同年度、同口径；按口径依次取值：成功/受理 → 报告自述 → 成功/排查（标注“摸排口径”，只展示不评判）；三种口径不互相比较；自述率与计算值并列展示",
                         *         "definition_en": "Disputes mediated successfully as a share of disputes taken up for mediation, of the same year and on the same basis; the first basis that is available is used: settled / accepted → as stated by the report → settled / screened (marked “settled / screened”, shown and not judged); the three bases are not compared with each other; the stated rate is shown beside the computed one",
                         *         "formula": "disputes_resolved / disputes_accepted",
                         *         "formula_en": "disputes mediated successfully ÷ disputes taken up for mediation",
                         *         "min": null,
                         *         "max": null,
                         *         "include": [],
                         *         "include_en": [],
                         *         "exclude": [],
                         *         "exclude_en": []
                         *       },
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "years": [
                         *         {
                         *           "year": 2021,
                         *           "townships": 6,
                         *           "reported": 3,
                         *           "reported_zero": 0,
                         *           "without_number": 0,
                         *           "not_mentioned": 1,
                         *           "report_missing": 2,
                         *           "not_kept": 0
                         *         },
                         *         {
                         *           "year": 2022,
                         *           "townships": 6,
                         *           "reported": 5,
                         *           "reported_zero": 0,
                         *           "without_number": 0,
                         *           "not_mentioned": 0,
                         *           "report_missing": 1,
                         *           "not_kept": 0
                         *         }
                         *       ],
                         *       "quartiles": null,
                         *       "bounded": {
                         *         "n": 5,
                         *         "q1": {
                         *           "lower": 0.9,
                         *           "upper": 0.9
                         *         },
                         *         "median": {
                         *           "lower": 0.983333333333,
                         *           "upper": 0.983333333333
                         *         },
                         *         "q3": {
                         *           "lower": 0.983333333333,
                         *           "upper": 0.983333333333
                         *         }
                         *       },
                         *       "values": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "value": 1,
                         *           "lower": 1,
                         *           "upper": 1,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted"
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "value": 0.983333333333,
                         *           "lower": 0.983333333333,
                         *           "upper": 0.983333333333,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": "accepted"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Coverage"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入过的台账，最近的在前；撤销的也在内 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 0,
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                area: string;
                                author: string;
                                figures: number;
                                file_name: string;
                                id: number;
                                imported_at: string;
                                note: string | null;
                                sha256: string;
                                sheet: string;
                                skipped: number;
                                townships: number;
                                undone: {
                                    at: string;
                                    by: string;
                                    why: string;
                                } | null;
                                years: number[];
                            }[];
                            total: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 导入一张台账：全部写入或全不写入，可整次撤销 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** @description division code: 2, 4, 6 or 9 digits */
                        area: string;
                        /** @description who */
                        author: string;
                        /** Format: binary */
                        file: string;
                        map: string;
                        note?: string;
                        /**
                         * @description true: import although some cells are left out
                         * @default false
                         * @enum {string}
                         */
                        skip?: "true" | "false";
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changes: {
                                added: number;
                                changed: number;
                                gone: number;
                            };
                            ledger: {
                                area: string;
                                author: string;
                                figures: number;
                                file_name: string;
                                id: number;
                                imported_at: string;
                                note: string | null;
                                sha256: string;
                                sheet: string;
                                skipped: number;
                                townships: number;
                                undone: {
                                    at: string;
                                    by: string;
                                    why: string;
                                } | null;
                                years: number[];
                            };
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账原件（下载） */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一次台账导入：它的数不再使用，文件和记录留下 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "reason": "导入了错误的表"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        /** @description why */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changes: {
                                added: number;
                                changed: number;
                                gone: number;
                            };
                            ledger: {
                                area: string;
                                author: string;
                                figures: number;
                                file_name: string;
                                id: number;
                                imported_at: string;
                                note: string | null;
                                sha256: string;
                                sheet: string;
                                skipped: number;
                                townships: number;
                                undone: {
                                    at: string;
                                    by: string;
                                    why: string;
                                } | null;
                                years: number[];
                            };
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账与报告或更正不一致的数：两者都保留 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 0,
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                filled_by: "report" | "correction" | "ledger";
                                indicator: components["schemas"]["IndicatorSummary"];
                                ledger: {
                                    address: string;
                                    author: string;
                                    cell: {
                                        basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                        /** @description boundaries=current: the units that the value was put together from */
                                        combined?: {
                                            /** @description units with a number */
                                            k: number;
                                            n: number;
                                            parts: {
                                                code: string;
                                                lower: number | null;
                                                name: string;
                                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                                /** @enum {string} */
                                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                                upper: number | null;
                                                value: number | null;
                                            }[];
                                            /** @description the unit of which the township was only a part: nothing can be told apart */
                                            split_from: string | null;
                                        };
                                        /**
                                         * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                         * @enum {string}
                                         */
                                        flag?: "break" | "definition_differs" | "estimated";
                                        lower: number | null;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        /** @description null beside a lower bound: open above */
                                        upper: number | null;
                                        value: number | null;
                                    };
                                    evidence: components["schemas"]["Evidence"];
                                    file_name: string;
                                    id: number;
                                    imported_at: string;
                                    ledger_id: number;
                                    /** @enum {string} */
                                    period: "year" | "ytd" | "cumulative" | "event" | "norm" | "target";
                                    sheet: string;
                                    source_url: string | null;
                                };
                                stored: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                };
                                township: components["schemas"]["Township"];
                                year: number;
                            }[];
                            total: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览一张台账：读出的数、问题所在的格、与已有数据的异同；不入库 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** @description division code: 2, 4, 6 or 9 digits */
                        area: string;
                        /** Format: binary */
                        file: string;
                        /** @description JSON; without it one is suggested */
                        map?: string;
                        /** @description suggest a map for this sheet */
                        sheet?: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            columns: {
                                column: string;
                                /** @description whether that unit counts what the chosen indicator counts */
                                fits: boolean;
                                /** @description as the heading writes it */
                                unit: string | null;
                                /** @description what the headings above it say, from the top down */
                                words: string[];
                            }[];
                            figures: {
                                address: string;
                                cell: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                };
                                indicator: string;
                                /** @enum {string} */
                                period: "year" | "ytd" | "cumulative" | "event" | "norm" | "target";
                                /** @enum {string} */
                                standing: "new" | "same" | "other";
                                stored: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                township: string;
                                year: number;
                            }[];
                            file_name: string;
                            /** @enum {string} */
                            format: "xlsx" | "xls" | "csv" | "html";
                            /** @description the texts of the first rows */
                            grid: string[][];
                            map: {
                                /** @default [] */
                                columns: {
                                    /** @description letters of a column: A, B … AA */
                                    column: string;
                                    /**
                                     * @description one unit of the column in the catalogue's unit: 10000 for 万元
                                     * @default 1
                                     */
                                    factor: number;
                                    /** @description id of an indicator that is stored */
                                    indicator: unknown;
                                }[];
                                /** @description first and last row of the headings */
                                headings: {
                                    from: number;
                                    to: number;
                                };
                                /**
                                 * @description the columns of a table with one figure a row
                                 * @default null
                                 */
                                long: {
                                    /** @description letters of a column: A, B … AA */
                                    indicator: string;
                                    /** @default null */
                                    period: string | null;
                                    /** @default null */
                                    qualifier: string | null;
                                    /** @default null */
                                    source: string | null;
                                    /** @description letters of a column: A, B … AA */
                                    value: string;
                                } | null;
                                /**
                                 * @default year
                                 * @enum {string}
                                 */
                                period: "year" | "ytd";
                                sheet: string;
                                /** @description letters of a column: A, B … AA */
                                township: string;
                                /**
                                 * @description names that the divisions do not know, and whose they are
                                 * @default {}
                                 */
                                townships: {
                                    [key: string]: string;
                                };
                                /**
                                 * @description columns that say in which county or city a township lies
                                 * @default []
                                 */
                                within: string[];
                                year: {
                                    /** @description letters of a column: A, B … AA */
                                    column: string;
                                } | {
                                    /** @description report year */
                                    fixed: number;
                                };
                            };
                            /** @description cells that are empty or hold a stroke: missing, not zero */
                            missing: number;
                            problems: {
                                /** @description the cell as Excel and WPS name it: B7 */
                                address: string;
                                /** @description false: the figure is taken all the same */
                                in_the_way: boolean;
                                kind: string;
                                /** @description Chinese */
                                message: string;
                                message_en: string;
                                text: string;
                            }[];
                            /** @description the map is that of an earlier table with the same headings */
                            remembered: boolean;
                            rows: {
                                /** @enum {string} */
                                kind: "figures" | "total" | "note" | "empty";
                                row: number;
                                township: {
                                    code: string;
                                    name: string;
                                } | null;
                                year: number | null;
                            }[];
                            sheets: {
                                columns: number;
                                hidden: boolean;
                                name: string;
                                rows: number;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数据：入库的每一格及其原文 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description go on behind this line: no-township_code-year-indicator of the last complete line
                     * @example 100-990101101000-2022-disputes_accepted
                     */
                    after?: string;
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /** @example mediation_success_rate,disputes_accepted */
                    indicators?: string;
                    /** @example 100 */
                    limit?: number;
                    /** @example 0 */
                    offset?: number;
                    /** @example 990101101,990101102 */
                    townships?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /** @example 2021-2022 */
                    years?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 774,
                         *       "limit": 100,
                         *       "offset": 0,
                         *       "next": "100-990101001-2022-legality_reviews_total",
                         *       "items": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2021,
                         *           "indicator": "meetings_rule_of_law",
                         *           "indicator_label": "专题研究法治建设会议",
                         *           "unit": "次",
                         *           "printed": null,
                         *           "value": null,
                         *           "lower": null,
                         *           "upper": null,
                         *           "qualifier": null,
                         *           "status": "not_mentioned",
                         *           "basis": null,
                         *           "period": null,
                         *           "confidence": null,
                         *           "scope": null,
                         *           "rule": null,
                         *           "evidence": null,
                         *           "report_id": null,
                         *           "report_title": null,
                         *           "report_url": null,
                         *           "report_sha256": null,
                         *           "correction_id": null
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2021,
                         *           "indicator": "problems_studied",
                         *           "indicator_label": "研究解决法治建设问题",
                         *           "unit": "项",
                         *           "printed": null,
                         *           "value": null,
                         *           "lower": null,
                         *           "upper": null,
                         *           "qualifier": null,
                         *           "status": "not_mentioned",
                         *           "basis": null,
                         *           "period": null,
                         *           "confidence": null,
                         *           "scope": null,
                         *           "rule": null,
                         *           "evidence": null,
                         *           "report_id": null,
                         *           "report_title": null,
                         *           "report_url": null,
                         *           "report_sha256": null,
                         *           "correction_id": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ObservationList"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/{township}/{year}/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一格数据的出处：原文、算式、其他数字与变动 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                };
                header?: never;
                path: {
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator: string;
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "township": {
                         *         "code": "990101101",
                         *         "name": "甲镇",
                         *         "kind": "镇",
                         *         "county": "示例县",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "indicator": {
                         *         "id": "mediation_success_rate",
                         *         "label_zh": "调解成功率",
                         *         "label_en": "Mediation success rate",
                         *         "unit": "%",
                         *         "scale": "ratio",
                         *         "kind": "derived",
                         *         "tier": "core",
                         *         "polarity": "higher",
                         *         "dimension": "derived"
                         *       },
                         *       "value": 0.983333333333,
                         *       "lower": 0.983333333333,
                         *       "upper": 0.983333333333,
                         *       "qualifier": "exact",
                         *       "status": "reported",
                         *       "basis": "accepted",
                         *       "numerator": {
                         *         "value": 118,
                         *         "lower": 118,
                         *         "upper": 118
                         *       },
                         *       "denominator": {
                         *         "value": 120,
                         *         "lower": 120,
                         *         "upper": 120
                         *       },
                         *       "formula": "disputes_resolved / disputes_accepted",
                         *       "report": {
                         *         "id": 4,
                         *         "title": "甲镇2022年法治政府建设情况报告",
                         *         "published_on": "2023-02-20",
                         *         "source_url": null,
                         *         "nature": "sample"
                         *       },
                         *       "sources": [
                         *         {
                         *           "indicator": {
                         *             "id": "disputes_resolved",
                         *             "label_zh": "调解成功纠纷",
                         *             "label_en": "Disputes mediated successfully",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "value": 118,
                         *           "lower": 118,
                         *           "upper": 118,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": null,
                         *           "printed": "118",
                         *           "unit": "件",
                         *           "period": "year",
                         *           "confidence": 0.9,
                         *           "rules": [
                         *             "disputes_resolved.stated",
                         *             "prefer-total"
                         *           ],
                         *           "report_id": 4,
                         *           "evidence": {
                         *             "start": 44,
                         *             "end": 48,
                         *             "text": "118件"
                         *           },
                         *           "before": "全年受理矛盾纠纷120件。全年调解成功",
                         *           "after": "。全年发放宣传资料3000余份。"
                         *         },
                         *         {
                         *           "indicator": {
                         *             "id": "disputes_accepted",
                         *             "label_zh": "受理调解纠纷",
                         *             "label_en": "Disputes taken up for mediation",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "value": 120,
                         *           "lower": 120,
                         *           "upper": 120,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": null,
                         *           "printed": "120",
                         *           "unit": "件",
                         *           "period": "year",
                         *           "confidence": 0.9,
                         *           "rules": [
                         *             "disputes_accepted.stated",
                         *             "prefer-total"
                         *           ],
                         *           "report_id": 4,
                         *           "evidence": {
                         *             "start": 33,
                         *             "end": 37,
                         *             "text": "120件"
                         *           },
                         *           "before": "一、主要做法\n全年受理矛盾纠纷",
                         *           "after": "。全年调解成功118件。"
                         *         }
                         *       ],
                         *       "ledger": null,
                         *       "other_ledgers": [],
                         *       "alternatives": [],
                         *       "history": [],
                         *       "correction": null,
                         *       "dispute": null,
                         *       "masked": false,
                         *       "version": null
                         *     }
                         */
                        "application/json": components["schemas"]["CellEvidence"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位的口径与显示设置：期限、大数写法、默认语言与字号 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "submit_before": "03-01",
                         *       "publish_before": "04-01",
                         *       "large_numbers": "myriads",
                         *       "language": "zh",
                         *       "large_type": false
                         *     }
                         */
                        "application/json": {
                            /**
                             * @description of pages whose address names none
                             * @enum {string}
                             */
                            language: "zh" | "en";
                            /**
                             * @description myriads: 1.2万; digits: 12000. For Chinese; English always has digits
                             * @enum {string}
                             */
                            large_numbers: "myriads" | "digits";
                            /** @description for people who have not chosen on their machine */
                            large_type: boolean;
                            /** @description published before this day of the following year */
                            publish_before: string;
                            /** @description reported to the level above before this day of the following year */
                            submit_before: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 保存口径与显示设置；回复为保存后的设置 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "submit_before": "03-01",
                     *       "publish_before": "04-01",
                     *       "large_numbers": "myriads",
                     *       "language": "zh",
                     *       "large_type": false
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description of pages whose address names none
                         * @enum {string}
                         */
                        language: "zh" | "en";
                        /**
                         * @description myriads: 1.2万; digits: 12000. For Chinese; English always has digits
                         * @enum {string}
                         */
                        large_numbers: "myriads" | "digits";
                        /** @description for people who have not chosen on their machine */
                        large_type: boolean;
                        /** @description published before this day of the following year */
                        publish_before: string;
                        /** @description reported to the level above before this day of the following year */
                        submit_before: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description of pages whose address names none
                             * @enum {string}
                             */
                            language: "zh" | "en";
                            /**
                             * @description myriads: 1.2万; digits: 12000. For Chinese; English always has digits
                             * @enum {string}
                             */
                            large_numbers: "myriads" | "digits";
                            /** @description for people who have not chosen on their machine */
                            large_type: boolean;
                            /** @description published before this day of the following year */
                            publish_before: string;
                            /** @description reported to the level above before this day of the following year */
                            submit_before: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 参考值：某指标在某地某些年度的目标、标准或上级地区数据，连同出处 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description those that hold in this area or in a part of it
                     * @example 990101
                     */
                    area?: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description true: those that were changed or withdrawn too
                     * @example false
                     */
                    history?: "true" | "false";
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator?: string;
                    /** @example 2022 */
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 2,
                         *       "items": [
                         *         {
                         *           "id": null,
                         *           "printed": "95%以上",
                         *           "value": 0.95,
                         *           "lower": 0.95,
                         *           "upper": 1,
                         *           "qualifier": "at_least",
                         *           "nature": "target",
                         *           "area": "",
                         *           "area_name": null,
                         *           "kind": null,
                         *           "from": 2021,
                         *           "to": 2025,
                         *           "source_title": "全国2021–2025年人民调解成功率的公开表述“95%以上”，参考值，非考核要求",
                         *           "source_title_en": "public statement for the nation, 2021–2025: 95% and more; a reference, not a requirement",
                         *           "indicator": "mediation_success_rate",
                         *           "indicator_label": "调解成功率",
                         *           "unit": "%",
                         *           "source_url": "https://app.bjtitle.com/8816/newshow.php?mood=wx%40&newsid=6691797&typeid=91",
                         *           "source_date": null,
                         *           "note": null,
                         *           "replaces": null,
                         *           "author": null,
                         *           "recorded_at": null,
                         *           "ended": null
                         *         },
                         *         {
                         *           "id": null,
                         *           "printed": "至少3人/村",
                         *           "value": 3,
                         *           "lower": 3,
                         *           "upper": null,
                         *           "qualifier": "at_least",
                         *           "nature": "target",
                         *           "area": "",
                         *           "area_name": null,
                         *           "kind": null,
                         *           "from": 2021,
                         *           "to": 2025,
                         *           "source_title": "到2025年每个行政村至少培养3名法律明白人，参考值",
                         *           "source_title_en": "three law-savvy persons per administrative village by 2025; a reference",
                         *           "indicator": "law_savvy_per_village",
                         *           "indicator_label": "村均法律明白人",
                         *           "unit": "人/村",
                         *           "source_url": "https://epaper.cnwomen.com.cn/html/2021-11/24/nw.D110000zgfnb_20211124_4-5.htm",
                         *           "source_date": null,
                         *           "note": null,
                         *           "replaces": null,
                         *           "author": null,
                         *           "recorded_at": null,
                         *           "ended": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            items: {
                                /** @description first digits of a division code; empty: everywhere */
                                area: string;
                                area_name: string | null;
                                author: string | null;
                                /** @description who changed or withdrew it, and why; null while it holds */
                                ended: {
                                    at: string;
                                    by: string;
                                    /** @description null: withdrawn */
                                    replaced_by: number | null;
                                    why: string;
                                } | null;
                                from: number;
                                /** @description null: it comes with the program */
                                id: number | null;
                                indicator: string;
                                indicator_label: string;
                                kind: ("镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他") | null;
                                lower: number;
                                /** @enum {string} */
                                nature: "target" | "standard" | "superior";
                                note: string | null;
                                /** @description the words */
                                printed: string;
                                /** @enum {string} */
                                qualifier: "exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero";
                                recorded_at: string | null;
                                /** @description the one that this one replaced */
                                replaces: number | null;
                                source_date: string | null;
                                source_title: string;
                                /** @description of what comes with the program; what was registered keeps its own title */
                                source_title_en?: string;
                                source_url: string | null;
                                to: number | null;
                                unit: string;
                                /** @description null: open above */
                                upper: number | null;
                                /** @description in the scale of the indicator, shares 0..1 */
                                value: number | null;
                            }[];
                            total: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 登记参考值：全部登记或一条也不登记 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "values": [
                     *         {
                     *           "indicator": "mediation_success_rate",
                     *           "area": "990101",
                     *           "kind": null,
                     *           "from": 2021,
                     *           "to": 2025,
                     *           "value": "不低于95%",
                     *           "nature": "target",
                     *           "source_title": "示例县法治政府建设规划",
                     *           "source_url": null,
                     *           "source_date": "2021-03-01",
                     *           "note": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        values: {
                            /** @description where it holds: a division code; empty: everywhere */
                            area: string;
                            /** @description the first report year for which it holds */
                            from: number;
                            indicator: string;
                            /** @description for townships of this kind only; null: of every kind */
                            kind: ("镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他") | null;
                            /**
                             * @description a target or plan, a standard, or the figure of an area above
                             * @enum {string}
                             */
                            nature: "target" | "standard" | "superior";
                            note: string | null;
                            source_date: string | null;
                            /** @description the document that says so */
                            source_title: string;
                            source_url: string | null;
                            /** @description the last report year; null: until further notice */
                            to: number | null;
                            /** @description in words and in the unit of the indicator: 不低于95%, ≤3, 90%至95% */
                            value: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ids: number[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-values/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改一条参考值；原来那条仍保留在记录里 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "reason": "规划中期调整",
                     *       "value": {
                     *         "indicator": "mediation_success_rate",
                     *         "area": "990101",
                     *         "kind": null,
                     *         "from": 2021,
                     *         "to": 2025,
                     *         "value": "不低于98%",
                     *         "nature": "target",
                     *         "source_title": "示例县法治政府建设规划",
                     *         "source_url": null,
                     *         "source_date": "2021-03-01",
                     *         "note": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        /** @description why */
                        reason: string;
                        value: {
                            /** @description where it holds: a division code; empty: everywhere */
                            area: string;
                            /** @description the first report year for which it holds */
                            from: number;
                            indicator: string;
                            /** @description for townships of this kind only; null: of every kind */
                            kind: ("镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他") | null;
                            /**
                             * @description a target or plan, a standard, or the figure of an area above
                             * @enum {string}
                             */
                            nature: "target" | "standard" | "superior";
                            note: string | null;
                            source_date: string | null;
                            /** @description the document that says so */
                            source_title: string;
                            source_url: string | null;
                            /** @description the last report year; null: until further notice */
                            to: number | null;
                            /** @description in words and in the unit of the indicator: 不低于95%, ≤3, 90%至95% */
                            value: string;
                        };
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description of the reference value that holds now, or was withdrawn */
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-values/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复一条撤回的参考值 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description of the reference value that holds now, or was withdrawn */
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-values/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回一条参考值；记录仍保留，可以恢复 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "reason": "登记错了指标"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        /** @description why */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description of the reference value that holds now, or was withdrawn */
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-values/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览一张参考值表格（XLSX、XLS、CSV）：逐行读出，逐格指出问题；不登记 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** @description names of townships are sought in this area */
                        area: string;
                        /** Format: binary */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            file_name: string;
                            items: {
                                area_name: string | null;
                                indicator_label: string;
                                reference: {
                                    /** @description where it holds: a division code; empty: everywhere */
                                    area: string;
                                    /** @description the first report year for which it holds */
                                    from: number;
                                    indicator: string;
                                    /** @description for townships of this kind only; null: of every kind */
                                    kind: ("镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他") | null;
                                    /**
                                     * @description a target or plan, a standard, or the figure of an area above
                                     * @enum {string}
                                     */
                                    nature: "target" | "standard" | "superior";
                                    note: string | null;
                                    source_date: string | null;
                                    /** @description the document that says so */
                                    source_title: string;
                                    source_url: string | null;
                                    /** @description the last report year; null: until further notice */
                                    to: number | null;
                                    /** @description in words and in the unit of the indicator: 不低于95%, ≤3, 90%至95% */
                                    value: string;
                                };
                                /** @description as Excel and WPS count, from 1 */
                                row: number;
                                /**
                                 * @description same: recorded already, word for word
                                 * @enum {string}
                                 */
                                standing: "new" | "same";
                            }[];
                            problems: {
                                /** @description the cell: B7 */
                                address: string;
                                /** @description its heading */
                                column: string | null;
                                /** @description Chinese */
                                message: string;
                                message_en: string;
                                text: string;
                            }[];
                            sheet: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发布清单，新的在前 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "items": [
                         *         {
                         *           "key": "990101-2022-1",
                         *           "area": "990101",
                         *           "area_name": "示例县",
                         *           "year": 2022,
                         *           "number": 1,
                         *           "made_at": "2024-06-01T08:00:00.000Z",
                         *           "made_on": "2024-06-01",
                         *           "author": "administrator",
                         *           "note": "报送县委依法治县办",
                         *           "hash": "2ed1472861cfeef3f3d5524cbf410e01f0cd1b53cab8048fbf1a0e600780771b",
                         *           "townships": 5,
                         *           "reports": 5,
                         *           "observations": 13,
                         *           "changed": 0,
                         *           "citation_zh": "示例县2022年度法治政府建设情况数据，乡鉴发布990101-2022-1，2024-06-01，校验值2ed1472861cf。",
                         *           "citation_en": "示例县, rule-of-law report figures of 2022, Xiangjian release 990101-2022-1, 2024-06-01, SHA-256 2ed1472861cf."
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            /** @description the newest first */
                            items: components["schemas"]["ReleaseSummary"][];
                            total: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 发布：把一个区县一个年度的数据固定成带编号、不再改动的状态 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "area": "990101",
                     *       "year": 2022,
                     *       "note": "报送县委依法治县办",
                     *       "expected": null
                     *     }
                     */
                    "application/json": {
                        /** @description code of a county (6 digits) or of a prefecture without counties (4 digits) */
                        area: string;
                        author: string;
                        /**
                         * @description hash of the plan that was shown; refused (409) when the data changed since
                         * @default null
                         */
                        expected?: string | null;
                        /** @description what it is for */
                        note: string;
                        year: number;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Release"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次发布：说明、校验值、与上一次发布相比的变动及原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description a release: area-year-number
                     * @example 990101-2022-1
                     */
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "key": "990101-2022-1",
                         *       "area": "990101",
                         *       "area_name": "示例县",
                         *       "year": 2022,
                         *       "number": 1,
                         *       "made_at": "2024-06-01T08:00:00.000Z",
                         *       "made_on": "2024-06-01",
                         *       "author": "administrator",
                         *       "note": "报送县委依法治县办",
                         *       "hash": "2ed1472861cfeef3f3d5524cbf410e01f0cd1b53cab8048fbf1a0e600780771b",
                         *       "townships": 5,
                         *       "reports": 5,
                         *       "observations": 13,
                         *       "changed": 0,
                         *       "citation_zh": "示例县2022年度法治政府建设情况数据，乡鉴发布990101-2022-1，2024-06-01，校验值2ed1472861cf。",
                         *       "citation_en": "示例县, rule-of-law report figures of 2022, Xiangjian release 990101-2022-1, 2024-06-01, SHA-256 2ed1472861cf.",
                         *       "changes": [],
                         *       "disputes": []
                         *     }
                         */
                        "application/json": components["schemas"]["Release"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{key}/state.jsonl.gz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次发布的全部数据（JSON Lines，gzip）：解开后的 SHA-256 即校验值 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                };
                header?: never;
                path: {
                    /**
                     * @description a release: area-year-number
                     * @example 990101-2022-1
                     */
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/gzip": string;
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{key}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 由存下的数据重新计算校验值 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description a release: area-year-number
                     * @example 990101-2022-1
                     */
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "key": "990101-2022-1",
                         *       "hash": "2ed1472861cfeef3f3d5524cbf410e01f0cd1b53cab8048fbf1a0e600780771b",
                         *       "found": "2ed1472861cfeef3f3d5524cbf410e01f0cd1b53cab8048fbf1a0e600780771b",
                         *       "sound": true
                         *     }
                         */
                        "application/json": {
                            /** @description computed now; null where the state is damaged */
                            found: string | null;
                            /** @description as it was when the release was made */
                            hash: string;
                            key: string;
                            sound: boolean;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两次发布之间（或某次发布与现在之间）哪些数据变了，为何 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description a release: area-year-number
                     * @example 990101-2022-1
                     */
                    earlier: string;
                    /**
                     * @description a later release of the same district and year; the present when left out
                     * @example 990101-2022-1
                     */
                    later?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "earlier": "990101-2022-1",
                         *       "later": null,
                         *       "changes": []
                         *     }
                         */
                        "application/json": {
                            changes: components["schemas"]["ReleasedChange"][];
                            earlier: string;
                            /** @description null for the present */
                            later: string | null;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 若现在发布：编号、变动清单及原因、尚待核对的数据 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description code of a county (6 digits) or of a prefecture without counties (4 digits)
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "key": "990101-2022-2",
                         *       "area": "990101",
                         *       "area_name": "示例县",
                         *       "year": 2022,
                         *       "previous": {
                         *         "key": "990101-2022-1",
                         *         "area": "990101",
                         *         "area_name": "示例县",
                         *         "year": 2022,
                         *         "number": 1,
                         *         "made_at": "2024-06-01T08:00:00.000Z",
                         *         "made_on": "2024-06-01",
                         *         "author": "administrator",
                         *         "note": "报送县委依法治县办",
                         *         "hash": "2ed1472861cfeef3f3d5524cbf410e01f0cd1b53cab8048fbf1a0e600780771b",
                         *         "townships": 5,
                         *         "reports": 5,
                         *         "observations": 13,
                         *         "changed": 0,
                         *         "citation_zh": "示例县2022年度法治政府建设情况数据，乡鉴发布990101-2022-1，2024-06-01，校验值2ed1472861cf。",
                         *         "citation_en": "示例县, rule-of-law report figures of 2022, Xiangjian release 990101-2022-1, 2024-06-01, SHA-256 2ed1472861cf."
                         *       },
                         *       "hash": "2ed1472861cfeef3f3d5524cbf410e01f0cd1b53cab8048fbf1a0e600780771b",
                         *       "townships": 5,
                         *       "reports": 5,
                         *       "observations": 13,
                         *       "changes": [],
                         *       "unchanged": true,
                         *       "disputed": [],
                         *       "open_items": 13
                         *     }
                         */
                        "application/json": {
                            area: string;
                            area_name: string;
                            changes: components["schemas"]["ReleasedChange"][];
                            /** @description figures that townships do not accept and that wait for a decision: they stop it */
                            disputed: {
                                indicator: components["schemas"]["IndicatorSummary"];
                                text: string;
                                township: components["schemas"]["Township"];
                            }[];
                            hash: string;
                            /** @description the key that it would bear */
                            key: string;
                            observations: number;
                            /** @description doubtful figures that nobody has decided about */
                            open_items: number;
                            previous: components["schemas"]["ReleaseSummary"] | null;
                            reports: number;
                            townships: number;
                            /** @description it would hold exactly what the release before it holds */
                            unchanged: boolean;
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇核对：哪些乡镇已答复、期限、逾期、异议 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description the day against which the deadline is held
                     * @example 2024-04-20
                     */
                    day: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "area": {
                         *         "code": "990101",
                         *         "name": "示例县",
                         *         "level": "county",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "four_eyes": false,
                         *       "rounds": [],
                         *       "rows": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "figures": 3,
                         *           "state": "not_asked",
                         *           "deadline": null,
                         *           "received_on": null,
                         *           "manner": null,
                         *           "late": false,
                         *           "overdue": false,
                         *           "disputes": 0,
                         *           "open": 0,
                         *           "changed_since": null
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "figures": 3,
                         *           "state": "not_asked",
                         *           "deadline": null,
                         *           "received_on": null,
                         *           "manner": null,
                         *           "late": false,
                         *           "overdue": false,
                         *           "disputes": 0,
                         *           "open": 0,
                         *           "changed_since": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            area: components["schemas"]["Area"];
                            four_eyes: boolean;
                            /** @description the newest first, withdrawn ones among them */
                            rounds: {
                                area: components["schemas"]["Area"];
                                /** @description the last day on which a reply is in time */
                                deadline: string;
                                id: number;
                                /** @description its opening, then what followed */
                                steps: {
                                    /** @enum {string} */
                                    action: "open" | "extend" | "withdraw";
                                    author: string;
                                    deadline: string;
                                    note: string | null;
                                    recorded_at: string;
                                }[];
                                withdrawn: boolean;
                                year: number;
                            }[];
                            rows: {
                                /** @description figures that changed after the last reply */
                                changed_since: number | null;
                                deadline: string | null;
                                disputes: number;
                                /** @description figures of the township in that year */
                                figures: number;
                                /** @description the last reply came after the deadline */
                                late: boolean;
                                manner: ("paper" | "phone" | "meeting" | "message" | "online" | "other") | null;
                                /** @description disputes that are not decided */
                                open: number;
                                /** @description no reply, and the deadline has passed */
                                overdue: boolean;
                                /** @description of the last reply */
                                received_on: string | null;
                                /** @enum {string} */
                                state: "not_asked" | "waiting" | "agreed" | "disputed" | "settled";
                                township: components["schemas"]["Township"];
                            }[];
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{township}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一个乡镇的答复：全部同意，或逐数提出异议；可附材料 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /** @example 2022 */
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file?: string[];
                        /** @description JSON: {author, received_on, manner, speaker, note, disputes: [{indicator, text, asked}]} */
                        reply: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{township}/{year}/attachments/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 答复的附件（下载） */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /** @example 2022 */
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{township}/{year}/disputes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定一条异议：采纳（随即更正）、不采纳、乡镇撤回，都要写明理由 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /** @example 2022 */
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "reason": "原件第3页写明 125 件",
                     *       "outcome": "upheld",
                     *       "cell": {
                     *         "value": 125,
                     *         "lower": 125,
                     *         "upper": 125,
                     *         "qualifier": "exact",
                     *         "status": "reported"
                     *       },
                     *       "expected": "none"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        /** @description what the figure becomes */
                        cell: {
                            lower: number | null;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            /** @description null beside a lower bound: open above */
                            upper: number | null;
                            value: number | null;
                        };
                        /** @description the version of the figure that the person saw */
                        expected: string;
                        /** @enum {string} */
                        outcome: "upheld";
                        /** @description why */
                        reason: string;
                    } | {
                        /** @description who */
                        author: string;
                        /** @enum {string} */
                        outcome: "rejected";
                        /** @description why */
                        reason: string;
                    } | {
                        /** @description who */
                        author: string;
                        /** @enum {string} */
                        outcome: "withdrawn";
                        /** @description why */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description what it should be; null where no figure is named */
                            asked: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            } | null;
                            /** @description who recorded it */
                            author: string;
                            /** @description the figure now */
                            current: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            } | null;
                            /** @description the decision that holds; null while the dispute is open and its figure unreleased */
                            decision: {
                                author: string;
                                decided_at: string;
                                /** @enum {string} */
                                outcome: "upheld" | "rejected" | "withdrawn";
                                reason: string;
                            } | null;
                            /** @description every decision, those taken back among them */
                            decisions: {
                                author: string;
                                decided_at: string;
                                /** @enum {string} */
                                outcome: "upheld" | "rejected" | "withdrawn";
                                reason: string;
                                undone: {
                                    at: string;
                                    author: string;
                                } | null;
                            }[];
                            id: number;
                            indicator: components["schemas"]["IndicatorSummary"];
                            received_on: string;
                            recorded_at: string;
                            reply_id: number;
                            /** @description the figure when it was disputed */
                            seen: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            } | null;
                            /** @description in the words of the township */
                            text: string;
                            township: components["schemas"]["Township"];
                            /** @description hand it back with a decision */
                            version: string;
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            current?: {
                                cell: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                last_change: {
                                    /** @description of a correction */
                                    author: string | null;
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    /** @description the reason given for a correction */
                                    note: string | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @description the words a correction rests on, as they stood then */
                                    quoted: {
                                        end: number;
                                        report_id: number;
                                        start: number;
                                        text: string;
                                    } | null;
                                    /** @enum {string} */
                                    reason: "import" | "extraction" | "correction" | "withdrawal" | "ledger" | "ledger_undo";
                                    recorded_at: string;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                version: string;
                            };
                            detail: string;
                            errors?: {
                                allowed: string | null;
                                message: string;
                                parameter: string;
                            }[];
                            instance: string;
                            status: number;
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{township}/{year}/disputes/{id}/decision/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销对一条异议的决定：连同由它而来的更正 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /** @example 2022 */
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description what it should be; null where no figure is named */
                            asked: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            } | null;
                            /** @description who recorded it */
                            author: string;
                            /** @description the figure now */
                            current: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            } | null;
                            /** @description the decision that holds; null while the dispute is open and its figure unreleased */
                            decision: {
                                author: string;
                                decided_at: string;
                                /** @enum {string} */
                                outcome: "upheld" | "rejected" | "withdrawn";
                                reason: string;
                            } | null;
                            /** @description every decision, those taken back among them */
                            decisions: {
                                author: string;
                                decided_at: string;
                                /** @enum {string} */
                                outcome: "upheld" | "rejected" | "withdrawn";
                                reason: string;
                                undone: {
                                    at: string;
                                    author: string;
                                } | null;
                            }[];
                            id: number;
                            indicator: components["schemas"]["IndicatorSummary"];
                            received_on: string;
                            recorded_at: string;
                            reply_id: number;
                            /** @description the figure when it was disputed */
                            seen: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            } | null;
                            /** @description in the words of the township */
                            text: string;
                            township: components["schemas"]["Township"];
                            /** @description hand it back with a decision */
                            version: string;
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{township}/{year}/records/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一条登记有误的答复：连同其中未决定的异议，记录留下 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /** @example 2022 */
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{township}/{year}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个乡镇的核对表：每个数及其原文、答复、异议 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /** @example 2022 */
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "township": {
                         *         "code": "990101101",
                         *         "name": "甲镇",
                         *         "kind": "镇",
                         *         "county": "示例县",
                         *         "fictional": true
                         *       },
                         *       "year": 2022,
                         *       "round": null,
                         *       "four_eyes": false,
                         *       "figures": [
                         *         {
                         *           "indicator": {
                         *             "id": "disputes_accepted",
                         *             "label_zh": "受理调解纠纷",
                         *             "label_en": "Disputes taken up for mediation",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "cell": {
                         *             "value": 120,
                         *             "lower": 120,
                         *             "upper": 120,
                         *             "qualifier": "exact",
                         *             "status": "reported",
                         *             "basis": null
                         *           },
                         *           "filled_by": "report",
                         *           "report_id": 4,
                         *           "evidence": {
                         *             "start": 33,
                         *             "end": 37,
                         *             "text": "120件"
                         *           },
                         *           "before": "一、主要做法\n全年受理矛盾纠纷",
                         *           "after": "。全年调解成功118件。",
                         *           "dispute": null
                         *         },
                         *         {
                         *           "indicator": {
                         *             "id": "disputes_resolved",
                         *             "label_zh": "调解成功纠纷",
                         *             "label_en": "Disputes mediated successfully",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "cell": {
                         *             "value": 118,
                         *             "lower": 118,
                         *             "upper": 118,
                         *             "qualifier": "exact",
                         *             "status": "reported",
                         *             "basis": null
                         *           },
                         *           "filled_by": "report",
                         *           "report_id": 4,
                         *           "evidence": {
                         *             "start": 44,
                         *             "end": 48,
                         *             "text": "118件"
                         *           },
                         *           "before": "全年受理矛盾纠纷120件。全年调解成功",
                         *           "after": "。全年发放宣传资料3000余份。",
                         *           "dispute": null
                         *         }
                         *       ],
                         *       "silent": [
                         *         {
                         *           "id": "meetings_rule_of_law",
                         *           "label_zh": "专题研究法治建设会议",
                         *           "label_en": "Meetings on rule-of-law work",
                         *           "unit": "次",
                         *           "scale": "number",
                         *           "kind": "flow",
                         *           "tier": "core",
                         *           "polarity": "none",
                         *           "dimension": "leadership"
                         *         },
                         *         {
                         *           "id": "problems_studied",
                         *           "label_zh": "研究解决法治建设问题",
                         *           "label_en": "Rule-of-law problems resolved by leadership",
                         *           "unit": "项",
                         *           "scale": "number",
                         *           "kind": "flow",
                         *           "tier": "detail",
                         *           "polarity": "none",
                         *           "dimension": "leadership"
                         *         }
                         *       ],
                         *       "replies": [],
                         *       "disputes": []
                         *     }
                         */
                        "application/json": {
                            disputes: {
                                /** @description what it should be; null where no figure is named */
                                asked: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /** @description who recorded it */
                                author: string;
                                /** @description the figure now */
                                current: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /** @description the decision that holds; null while the dispute is open and its figure unreleased */
                                decision: {
                                    author: string;
                                    decided_at: string;
                                    /** @enum {string} */
                                    outcome: "upheld" | "rejected" | "withdrawn";
                                    reason: string;
                                } | null;
                                /** @description every decision, those taken back among them */
                                decisions: {
                                    author: string;
                                    decided_at: string;
                                    /** @enum {string} */
                                    outcome: "upheld" | "rejected" | "withdrawn";
                                    reason: string;
                                    undone: {
                                        at: string;
                                        author: string;
                                    } | null;
                                }[];
                                id: number;
                                indicator: components["schemas"]["IndicatorSummary"];
                                received_on: string;
                                recorded_at: string;
                                reply_id: number;
                                /** @description the figure when it was disputed */
                                seen: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /** @description in the words of the township */
                                text: string;
                                township: components["schemas"]["Township"];
                                /** @description hand it back with a decision */
                                version: string;
                                year: number;
                            }[];
                            figures: {
                                after: string;
                                before: string;
                                cell: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                };
                                /** @description the last dispute of the figure; outcome null while it is open */
                                dispute: {
                                    id: number;
                                    outcome: ("upheld" | "rejected" | "withdrawn") | null;
                                } | null;
                                evidence: components["schemas"]["Evidence"] | null;
                                /** @enum {string} */
                                filled_by: "report" | "correction" | "ledger";
                                indicator: components["schemas"]["IndicatorSummary"];
                                report_id: number | null;
                            }[];
                            four_eyes: boolean;
                            /** @description oldest first, those taken back among them */
                            replies: {
                                /** @enum {string} */
                                answer: "agree" | "dispute";
                                attachments: {
                                    file_name: string;
                                    id: number;
                                    sha256: string;
                                    size: number;
                                }[];
                                author: string;
                                changed_since: number;
                                id: number;
                                late: boolean;
                                /** @enum {string} */
                                manner: "paper" | "phone" | "meeting" | "message" | "online" | "other";
                                note: string | null;
                                received_on: string;
                                recorded_at: string;
                                /** @description who spoke for the township */
                                speaker: string | null;
                                undone: {
                                    at: string;
                                    author: string;
                                } | null;
                            }[];
                            /** @description the round that asks it; null where none does */
                            round: {
                                area: components["schemas"]["Area"];
                                /** @description the last day on which a reply is in time */
                                deadline: string;
                                id: number;
                                /** @description its opening, then what followed */
                                steps: {
                                    /** @enum {string} */
                                    action: "open" | "extend" | "withdraw";
                                    author: string;
                                    deadline: string;
                                    note: string | null;
                                    recorded_at: string;
                                }[];
                                withdrawn: boolean;
                                year: number;
                            } | null;
                            /** @description indicators about which nothing stands in the report */
                            silent: components["schemas"]["IndicatorSummary"][];
                            township: components["schemas"]["Township"];
                            year: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{township}/{year}/sheet.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个乡镇的核对表，打印签字用(Word) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /** @example 2022 */
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{township}/{year}/sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个乡镇的核对表，打印签字用(PDF) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township: string;
                    /** @example 2022 */
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇的异议及处理结果；未决定的异议所涉的数不能发布 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /**
                     * @description report year
                     * @example 2022
                     */
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 0,
                         *       "open": 0,
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                /** @description what it should be; null where no figure is named */
                                asked: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /** @description who recorded it */
                                author: string;
                                /** @description the figure now */
                                current: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /** @description the decision that holds; null while the dispute is open and its figure unreleased */
                                decision: {
                                    author: string;
                                    decided_at: string;
                                    /** @enum {string} */
                                    outcome: "upheld" | "rejected" | "withdrawn";
                                    reason: string;
                                } | null;
                                /** @description every decision, those taken back among them */
                                decisions: {
                                    author: string;
                                    decided_at: string;
                                    /** @enum {string} */
                                    outcome: "upheld" | "rejected" | "withdrawn";
                                    reason: string;
                                    undone: {
                                        at: string;
                                        author: string;
                                    } | null;
                                }[];
                                id: number;
                                indicator: components["schemas"]["IndicatorSummary"];
                                received_on: string;
                                recorded_at: string;
                                reply_id: number;
                                /** @description the figure when it was disputed */
                                seen: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /** @description in the words of the township */
                                text: string;
                                township: components["schemas"]["Township"];
                                /** @description hand it back with a decision */
                                version: string;
                                year: number;
                            }[];
                            open: number;
                            total: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始一轮乡镇核对：请一个地区的乡镇在期限前核对一个年度的数 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "area": "990101",
                     *       "year": 2022,
                     *       "deadline": "2024-04-20",
                     *       "note": "请各乡镇核对"
                     *     }
                     */
                    "application/json": {
                        /** @description division code: 2, 4, 6 or 9 digits */
                        area: string;
                        /** @description who */
                        author: string;
                        /** Format: date */
                        deadline: string;
                        /** @default null */
                        note?: string | null;
                        /** @description report year */
                        year: number;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/rounds/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长一轮乡镇核对的期限 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "deadline": "2024-04-30",
                     *       "note": "汛期延长"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        /**
                         * Format: date
                         * @description later than the one before
                         */
                        deadline: string;
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/rounds/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一轮还没有答复的乡镇核对 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "note": "年度选错"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告清单 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /** @example 100 */
                    limit?: number;
                    /** @example 0 */
                    offset?: number;
                    /**
                     * @description part of a title or township name
                     * @example 镇
                     */
                    q?: string;
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township?: string;
                    /** @example 2021-2022 */
                    years?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 9,
                         *       "items": [
                         *         {
                         *           "id": 2,
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2022,
                         *           "title": "丙街道2022年法治政府建设情况报告",
                         *           "genre": "rule_of_law",
                         *           "nature": "sample",
                         *           "published_on": "2023-02-20",
                         *           "file_name": "丙街道2022年法治政府建设情况报告.txt",
                         *           "imported_at": "2024-06-01T08:00:00.000Z",
                         *           "observations": 3,
                         *           "checks": 0,
                         *           "superseded": false
                         *         },
                         *         {
                         *           "id": 4,
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2022,
                         *           "title": "甲镇2022年法治政府建设情况报告",
                         *           "genre": "rule_of_law",
                         *           "nature": "sample",
                         *           "published_on": "2023-02-20",
                         *           "file_name": "甲镇2022年法治政府建设情况报告.txt",
                         *           "imported_at": "2024-06-01T08:00:00.000Z",
                         *           "observations": 3,
                         *           "checks": 0,
                         *           "superseded": false
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ReportList"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份报告：全文、读出的数字、未采用的数字、提请核实的事项 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                };
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": 1,
                         *       "township": {
                         *         "code": "990101001",
                         *         "name": "丙街道",
                         *         "kind": "街道",
                         *         "county": "示例县",
                         *         "fictional": true
                         *       },
                         *       "year": 2021,
                         *       "title": "丙街道2021年法治政府建设情况报告",
                         *       "genre": "rule_of_law",
                         *       "nature": "sample",
                         *       "published_on": "2022-02-20",
                         *       "file_name": "丙街道2021年法治政府建设情况报告.txt",
                         *       "imported_at": "2024-06-01T08:00:00.000Z",
                         *       "observations": 1,
                         *       "checks": 0,
                         *       "superseded": false,
                         *       "sha256": "c9654e0ca6f69bf043752854d44f77344ec17f8b3180c403b38965e83e72a389",
                         *       "encoding": "utf-8",
                         *       "document_date": null,
                         *       "period_start": null,
                         *       "period_end": null,
                         *       "source_url": null,
                         *       "rule_set": "test-1",
                         *       "text": "丙街道2021年法治政府建设情况报告\n一、主要做法\n全年发放宣传资料800余份。\n二、存在的不足\n普法宣传形式单一。\n近三年累计调解900件。",
                         *       "personal_data": [],
                         *       "body": {
                         *         "start": 0,
                         *         "end": 71
                         *       },
                         *       "sections": [
                         *         {
                         *           "code": "results",
                         *           "heading": "一、主要做法",
                         *           "start": 19,
                         *           "end": 25
                         *         },
                         *         {
                         *           "code": "problems",
                         *           "heading": "二、存在的不足",
                         *           "start": 41,
                         *           "end": 48
                         *         }
                         *       ],
                         *       "tables": [],
                         *       "readings": [
                         *         {
                         *           "id": 1,
                         *           "indicator": "materials_distributed",
                         *           "indicator_label": "发放宣传资料",
                         *           "printed": "800余",
                         *           "value": 800,
                         *           "lower": 800,
                         *           "upper": 899,
                         *           "qualifier": "at_least",
                         *           "unit": "份",
                         *           "status": "reported",
                         *           "period": "year",
                         *           "scope": "township",
                         *           "headline": true,
                         *           "confidence": 0.9,
                         *           "rules": [
                         *             "materials_distributed.stated",
                         *             "prefer-total"
                         *           ],
                         *           "evidence": {
                         *             "start": 34,
                         *             "end": 39,
                         *             "text": "800余份"
                         *           },
                         *           "context": {
                         *             "start": 28,
                         *             "end": 39
                         *           }
                         *         }
                         *       ],
                         *       "untaken": [
                         *         {
                         *           "start": 66,
                         *           "end": 70,
                         *           "text": "900件",
                         *           "reason": "cumulative",
                         *           "reason_zh": "多年累计，不是本年度数"
                         *         }
                         *       ],
                         *       "derived": [
                         *         {
                         *           "indicator": {
                         *             "id": "days_to_publication",
                         *             "label_zh": "公开用时（自次年1月1日）",
                         *             "label_en": "Days from 1 January to publication",
                         *             "unit": "天",
                         *             "scale": "number",
                         *             "kind": "derived",
                         *             "tier": "core",
                         *             "polarity": "lower",
                         *             "dimension": "derived"
                         *           },
                         *           "value": 50,
                         *           "lower": 50,
                         *           "upper": 50,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": null,
                         *           "formula": "published_on - Jan 1 of year+1"
                         *         },
                         *         {
                         *           "indicator": {
                         *             "id": "published_on_time",
                         *             "label_zh": "按时公开",
                         *             "label_en": "Published before the deadline",
                         *             "unit": "是/否",
                         *             "scale": "number",
                         *             "kind": "derived",
                         *             "tier": "core",
                         *             "polarity": "higher",
                         *             "dimension": "derived"
                         *           },
                         *           "value": 1,
                         *           "lower": 1,
                         *           "upper": 1,
                         *           "qualifier": "exact",
                         *           "status": "reported",
                         *           "basis": null,
                         *           "formula": "published_on < deadline (default 1 April)"
                         *         }
                         *       ],
                         *       "checks_found": [],
                         *       "own_past": [],
                         *       "problems": [
                         *         {
                         *           "theme": "outreach_monotony",
                         *           "also": [],
                         *           "evidence": {
                         *             "start": 49,
                         *             "end": 57,
                         *             "text": "普法宣传形式单一"
                         *           }
                         *         }
                         *       ],
                         *       "plans": [],
                         *       "warnings": [],
                         *       "versions": [
                         *         {
                         *           "id": 1,
                         *           "imported_at": "2024-06-01T08:00:00.000Z",
                         *           "superseded": false
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ReportDetail"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** 撤回一份报告（撤销导入） */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description withdrawn */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告正文里的每一个数字及其读法，供人工指认 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "printed": "800余",
                         *           "unit": "份",
                         *           "value": 800,
                         *           "lower": 800,
                         *           "upper": 899,
                         *           "qualifier": "at_least",
                         *           "evidence": {
                         *             "start": 34,
                         *             "end": 39,
                         *             "text": "800余份"
                         *           }
                         *         },
                         *         {
                         *           "printed": "900",
                         *           "unit": "件",
                         *           "value": 900,
                         *           "lower": 900,
                         *           "upper": 900,
                         *           "qualifier": "exact",
                         *           "evidence": {
                         *             "start": 66,
                         *             "end": 70,
                         *             "text": "900件"
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            items: {
                                evidence: components["schemas"]["Evidence"];
                                lower: number;
                                printed: string;
                                /** @enum {string} */
                                qualifier: "exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero";
                                unit: string;
                                upper: number | null;
                                value: number | null;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告原件（下载） */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                };
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复一份撤回的报告；它的数字、版本顺序和其上的更正都回到撤回以前 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changes: {
                                added: number;
                                changed: number;
                                gone: number;
                            };
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 撤回的报告，最近撤回的在前；同一文件已重新导入的不列 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area: string;
                    /** @example 100 */
                    limit?: number;
                    /** @example 0 */
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 0,
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                checks: number;
                                file_name: string;
                                /** @enum {string} */
                                genre: "rule_of_law" | "disclosure" | "other";
                                id: number;
                                imported_at: string;
                                /** @enum {string} */
                                nature: "published" | "restated" | "sample";
                                observations: number;
                                published_on: string | null;
                                superseded: boolean;
                                title: string;
                                township: components["schemas"]["Township"];
                                withdrawn: {
                                    at: string;
                                    by: string;
                                    why: string;
                                };
                                year: number;
                            }[];
                            total: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待核清单：拿不准的数字、为什么、已作的决定 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                    /** @example mediation_success_rate,disputes_accepted */
                    indicators?: string;
                    /** @example 100 */
                    limit?: number;
                    /** @example 0 */
                    offset?: number;
                    /**
                     * @description items with one of these reasons
                     * @example low_confidence,failed_check
                     */
                    reasons?: string;
                    /** @example open */
                    state?: "open" | "decided" | "all";
                    /** @example 2021-2022 */
                    years?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 22,
                         *       "limit": 100,
                         *       "offset": 0,
                         *       "four_eyes": false,
                         *       "items": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2021,
                         *           "indicator": {
                         *             "id": "materials_distributed",
                         *             "label_zh": "发放宣传资料",
                         *             "label_en": "Materials distributed",
                         *             "unit": "份",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "outreach"
                         *           },
                         *           "report_id": 1,
                         *           "reasons": [
                         *             "low_confidence"
                         *           ],
                         *           "cell": {
                         *             "value": 800,
                         *             "lower": 800,
                         *             "upper": 899,
                         *             "qualifier": "at_least",
                         *             "status": "reported",
                         *             "basis": null
                         *           },
                         *           "reading_id": 1,
                         *           "version": "1-0",
                         *           "pointed": [],
                         *           "decision": null
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2022,
                         *           "indicator": {
                         *             "id": "disputes_accepted",
                         *             "label_zh": "受理调解纠纷",
                         *             "label_en": "Disputes taken up for mediation",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "report_id": 2,
                         *           "reasons": [
                         *             "low_confidence"
                         *           ],
                         *           "cell": {
                         *             "value": 40,
                         *             "lower": 40,
                         *             "upper": 40,
                         *             "qualifier": "exact",
                         *             "status": "reported",
                         *             "basis": null
                         *           },
                         *           "reading_id": 2,
                         *           "version": "3-0",
                         *           "pointed": [],
                         *           "decision": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            four_eyes: boolean;
                            items: {
                                cell: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                /** @description the decision that holds; null while the item is open */
                                decision: {
                                    /** @enum {string} */
                                    action: "accept" | "correct" | "move" | "reject" | "add";
                                    author: string;
                                    decided_at: string;
                                    id: number;
                                    note: string | null;
                                } | null;
                                indicator: components["schemas"]["IndicatorSummary"];
                                /** @description where a second reader points */
                                pointed: {
                                    evidence: {
                                        end: number;
                                        report_id: number;
                                        start: number;
                                        text: string;
                                    };
                                    lower: number | null;
                                    printed: string;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                }[];
                                /** @description the reading that fills the cell */
                                reading_id: number | null;
                                reasons: ("low_confidence" | "failed_check" | "two_candidates" | "no_headline" | "second_reader" | "outlier" | "sample" | "words_lost" | "to_confirm")[];
                                report_id: number | null;
                                township: components["schemas"]["Township"];
                                /** @description hand it back with a decision */
                                version: string;
                                year: number;
                            }[];
                            limit: number;
                            offset: number;
                            total: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核对一格：采信、改正、归入另一指标、不是指标、补录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "township": "990101101",
                     *       "year": 2022,
                     *       "indicator": "disputes_accepted",
                     *       "author": "王一",
                     *       "action": "accept",
                     *       "expected": "none"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        action: "accept";
                        /** @description who */
                        author: string;
                        /** @description the version of the cell that the person saw */
                        expected: string;
                        /** @description indicator id */
                        indicator: string;
                        /** @default null */
                        note?: string | null;
                        /** @description township code, 9 digits */
                        township: string;
                        /** @description report year */
                        year: number;
                    } | {
                        /** @enum {string} */
                        action: "reject";
                        /** @description who */
                        author: string;
                        /** @description the version of the cell that the person saw */
                        expected: string;
                        /** @description indicator id */
                        indicator: string;
                        /** @default null */
                        note?: string | null;
                        /** @description township code, 9 digits */
                        township: string;
                        /** @description report year */
                        year: number;
                    } | {
                        /** @enum {string} */
                        action: "correct";
                        /** @description who */
                        author: string;
                        cell: {
                            lower: number | null;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            /** @description null beside a lower bound: open above */
                            upper: number | null;
                            value: number | null;
                        };
                        evidence: {
                            end: number;
                            report_id: number;
                            start: number;
                            text: string;
                        } | null;
                        /** @description the version of the cell that the person saw */
                        expected: string;
                        /** @description indicator id */
                        indicator: string;
                        /** @default null */
                        note?: string | null;
                        /** @description township code, 9 digits */
                        township: string;
                        /** @description report year */
                        year: number;
                    } | {
                        /** @enum {string} */
                        action: "add";
                        /** @description who */
                        author: string;
                        cell: {
                            lower: number | null;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            /** @description null beside a lower bound: open above */
                            upper: number | null;
                            value: number | null;
                        };
                        evidence: {
                            end: number;
                            report_id: number;
                            start: number;
                            text: string;
                        };
                        /** @description the version of the cell that the person saw */
                        expected: string;
                        /** @description indicator id */
                        indicator: string;
                        /** @default null */
                        note?: string | null;
                        /** @description township code, 9 digits */
                        township: string;
                        /** @description report year */
                        year: number;
                    } | {
                        /** @enum {string} */
                        action: "move";
                        /** @description who */
                        author: string;
                        /** @description the version of the cell that the person saw */
                        expected: string;
                        /** @description indicator id */
                        indicator: string;
                        /** @default null */
                        note?: string | null;
                        reading_id: number;
                        /**
                         * @description also where the other cell has another number
                         * @default false
                         */
                        replace?: boolean;
                        /** @description indicator id */
                        to: string;
                        /** @description township code, 9 digits */
                        township: string;
                        /** @description report year */
                        year: number;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cell: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            } | null;
                            id: number;
                            version: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            current?: {
                                cell: {
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                last_change: {
                                    /** @description of a correction */
                                    author: string | null;
                                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                    /** @description boundaries=current: the units that the value was put together from */
                                    combined?: {
                                        /** @description units with a number */
                                        k: number;
                                        n: number;
                                        parts: {
                                            code: string;
                                            lower: number | null;
                                            name: string;
                                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                            /** @enum {string} */
                                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                            upper: number | null;
                                            value: number | null;
                                        }[];
                                        /** @description the unit of which the township was only a part: nothing can be told apart */
                                        split_from: string | null;
                                    };
                                    /**
                                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                     * @enum {string}
                                     */
                                    flag?: "break" | "definition_differs" | "estimated";
                                    lower: number | null;
                                    /** @description the reason given for a correction */
                                    note: string | null;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @description the words a correction rests on, as they stood then */
                                    quoted: {
                                        end: number;
                                        report_id: number;
                                        start: number;
                                        text: string;
                                    } | null;
                                    /** @enum {string} */
                                    reason: "import" | "extraction" | "correction" | "withdrawal" | "ledger" | "ledger_undo";
                                    recorded_at: string;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    /** @description null beside a lower bound: open above */
                                    upper: number | null;
                                    value: number | null;
                                } | null;
                                version: string;
                            };
                            detail: string;
                            errors?: {
                                allowed: string | null;
                                message: string;
                                parameter: string;
                            }[];
                            instance: string;
                            status: number;
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review/decisions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一次核对：连同由它而来的更正 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cell: {
                                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                /** @description boundaries=current: the units that the value was put together from */
                                combined?: {
                                    /** @description units with a number */
                                    k: number;
                                    n: number;
                                    parts: {
                                        code: string;
                                        lower: number | null;
                                        name: string;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        upper: number | null;
                                        value: number | null;
                                    }[];
                                    /** @description the unit of which the township was only a part: nothing can be told apart */
                                    split_from: string | null;
                                };
                                /**
                                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                 * @enum {string}
                                 */
                                flag?: "break" | "definition_differs" | "estimated";
                                lower: number | null;
                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                /** @enum {string} */
                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                /** @description null beside a lower bound: open above */
                                upper: number | null;
                                value: number | null;
                            } | null;
                            id: number;
                            version: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽样计划与实测错误率（95% Wilson 区间） */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                area: string;
                                author: string;
                                drawn: number;
                                /** @description the whole sample, then by genre, then by indicator and genre */
                                error_rates: {
                                    decided: number;
                                    drawn: number;
                                    /** @description null: all genres */
                                    genre: ("rule_of_law" | "disclosure" | "other") | null;
                                    /** @description null: all indicators */
                                    indicator: components["schemas"]["IndicatorSummary"] | null;
                                    lower: number | null;
                                    /** @description 0..1 */
                                    rate: number | null;
                                    upper: number | null;
                                    wrong: number;
                                }[];
                                id: number;
                                made_at: string;
                                outliers: number;
                                /** @description figures neither doubtful nor outliers */
                                population: number;
                                seed: string;
                                share: number;
                                years: number[];
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 作抽样计划：离群值全部、其余按比例抽取；同一种子抽到同样的数 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "area": "990101",
                     *       "years": [
                     *         2022
                     *       ],
                     *       "share": 0.1,
                     *       "seed": "2022年抽样"
                     *     }
                     */
                    "application/json": {
                        /** @description division code: 2, 4, 6 or 9 digits */
                        area: string;
                        /** @description who */
                        author: string;
                        seed: string;
                        share: number;
                        years: number[];
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            area: string;
                            author: string;
                            drawn: number;
                            /** @description the whole sample, then by genre, then by indicator and genre */
                            error_rates: {
                                decided: number;
                                drawn: number;
                                /** @description null: all genres */
                                genre: ("rule_of_law" | "disclosure" | "other") | null;
                                /** @description null: all indicators */
                                indicator: components["schemas"]["IndicatorSummary"] | null;
                                lower: number | null;
                                /** @description 0..1 */
                                rate: number | null;
                                upper: number | null;
                                wrong: number;
                            }[];
                            id: number;
                            made_at: string;
                            outliers: number;
                            /** @description figures neither doubtful nor outliers */
                            population: number;
                            seed: string;
                            share: number;
                            years: number[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核对进度：每份报告已核多少、还有多少，按原因和指标各有多少 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                    /** @example mediation_success_rate,disputes_accepted */
                    indicators?: string;
                    /**
                     * @description items with one of these reasons
                     * @example low_confidence,failed_check
                     */
                    reasons?: string;
                    /** @example 2021-2022 */
                    years?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "four_eyes": false,
                         *       "items": 22,
                         *       "decided": 0,
                         *       "reports": [
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2021,
                         *           "report_id": 1,
                         *           "items": 1,
                         *           "decided": 0
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101001",
                         *             "name": "丙街道",
                         *             "kind": "街道",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "year": 2022,
                         *           "report_id": 2,
                         *           "items": 3,
                         *           "decided": 0
                         *         }
                         *       ],
                         *       "reasons": [
                         *         {
                         *           "reason": "low_confidence",
                         *           "items": 22,
                         *           "open": 22
                         *         }
                         *       ],
                         *       "indicators": [
                         *         {
                         *           "indicator": {
                         *             "id": "disputes_accepted",
                         *             "label_zh": "受理调解纠纷",
                         *             "label_en": "Disputes taken up for mediation",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "items": 8,
                         *           "open": 8
                         *         },
                         *         {
                         *           "indicator": {
                         *             "id": "disputes_resolved",
                         *             "label_zh": "调解成功纠纷",
                         *             "label_en": "Disputes mediated successfully",
                         *             "unit": "件",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "mediation"
                         *           },
                         *           "items": 8,
                         *           "open": 8
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            decided: number;
                            four_eyes: boolean;
                            indicators: {
                                indicator: components["schemas"]["IndicatorSummary"];
                                items: number;
                                open: number;
                            }[];
                            /** @description cells that were or are to be looked at */
                            items: number;
                            reasons: {
                                items: number;
                                open: number;
                                /** @enum {string} */
                                reason: "low_confidence" | "failed_check" | "two_candidates" | "no_headline" | "second_reader" | "outlier" | "sample" | "words_lost" | "to_confirm";
                            }[];
                            reports: {
                                decided: number;
                                items: number;
                                report_id: number | null;
                                township: components["schemas"]["Township"];
                                year: number;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review/rereading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以重读的现行报告：由旧规则读出的，或全部 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                    /**
                     * @description which current reports
                     * @example outdated
                     */
                    extent?: "outdated" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "rule_set": "2026.44",
                         *       "reports": [
                         *         1,
                         *         2
                         *       ]
                         *     }
                         */
                        "application/json": {
                            /** @description ids, in the order of township and year */
                            reports: number[];
                            /** @description the rules of today */
                            rule_set: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 按现行规则重读报告，列出新增、改变、消失的数；试读不改数据，人工更正一概保留 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "reports": [
                     *         1
                     *       ],
                     *       "dry_run": true
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        /**
                         * @description only tell what would change
                         * @default true
                         */
                        dry_run?: boolean;
                        reports: number[];
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                changes: {
                                    after: {
                                        basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                        /** @description boundaries=current: the units that the value was put together from */
                                        combined?: {
                                            /** @description units with a number */
                                            k: number;
                                            n: number;
                                            parts: {
                                                code: string;
                                                lower: number | null;
                                                name: string;
                                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                                /** @enum {string} */
                                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                                upper: number | null;
                                                value: number | null;
                                            }[];
                                            /** @description the unit of which the township was only a part: nothing can be told apart */
                                            split_from: string | null;
                                        };
                                        /**
                                         * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                         * @enum {string}
                                         */
                                        flag?: "break" | "definition_differs" | "estimated";
                                        lower: number | null;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        /** @description null beside a lower bound: open above */
                                        upper: number | null;
                                        value: number | null;
                                    } | null;
                                    before: {
                                        basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                        /** @description boundaries=current: the units that the value was put together from */
                                        combined?: {
                                            /** @description units with a number */
                                            k: number;
                                            n: number;
                                            parts: {
                                                code: string;
                                                lower: number | null;
                                                name: string;
                                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                                /** @enum {string} */
                                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                                upper: number | null;
                                                value: number | null;
                                            }[];
                                            /** @description the unit of which the township was only a part: nothing can be told apart */
                                            split_from: string | null;
                                        };
                                        /**
                                         * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                         * @enum {string}
                                         */
                                        flag?: "break" | "definition_differs" | "estimated";
                                        lower: number | null;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        /** @description null beside a lower bound: open above */
                                        upper: number | null;
                                        value: number | null;
                                    } | null;
                                    indicator: components["schemas"]["IndicatorSummary"];
                                    /** @enum {string} */
                                    kind: "added" | "changed" | "gone";
                                }[];
                                /** @description all of them kept; `lost` ones are flagged */
                                corrections: {
                                    author: string;
                                    cell: {
                                        basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                                        /** @description boundaries=current: the units that the value was put together from */
                                        combined?: {
                                            /** @description units with a number */
                                            k: number;
                                            n: number;
                                            parts: {
                                                code: string;
                                                lower: number | null;
                                                name: string;
                                                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                                /** @enum {string} */
                                                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                                upper: number | null;
                                                value: number | null;
                                            }[];
                                            /** @description the unit of which the township was only a part: nothing can be told apart */
                                            split_from: string | null;
                                        };
                                        /**
                                         * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                                         * @enum {string}
                                         */
                                        flag?: "break" | "definition_differs" | "estimated";
                                        lower: number | null;
                                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                        /** @enum {string} */
                                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                        /** @description null beside a lower bound: open above */
                                        upper: number | null;
                                        value: number | null;
                                    };
                                    indicator: components["schemas"]["IndicatorSummary"];
                                    /** @enum {string} */
                                    standing: "stands" | "lost" | "note";
                                }[];
                                report_id: number;
                                township: components["schemas"]["Township"];
                                year: number;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核对的设置：是否须另一人复核 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "four_eyes": false
                         *     }
                         */
                        "application/json": {
                            /** @description who typed a value cannot confirm it */
                            four_eyes: boolean;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 开启或关闭“录入人不得复核” */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "four_eyes": true
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        four_eyes: boolean;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description who typed a value cannot confirm it */
                            four_eyes: boolean;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 计分方案：随程序自带的和保存过的 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "items": [
                         *         {
                         *           "id": "reference",
                         *           "label_zh": "参考模板（非官方）",
                         *           "label_en": "Reference template, not official",
                         *           "official": false,
                         *           "bundled": true,
                         *           "version": "1.0",
                         *           "title_zh": "乡镇法治建设计分参考",
                         *           "title_en": "Reference scheme for townships",
                         *           "weights_locked": true,
                         *           "number": 0,
                         *           "author": null,
                         *           "saved_at": null,
                         *           "lock": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["SchemeList"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个计分方案和它的各次保存 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description id of a scoring scheme
                     * @example reference
                     */
                    scheme: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "reference",
                         *       "label_zh": "参考模板（非官方）",
                         *       "label_en": "Reference template, not official",
                         *       "official": false,
                         *       "bundled": true,
                         *       "version": "1.0",
                         *       "title_zh": "乡镇法治建设计分参考",
                         *       "title_en": "Reference scheme for townships",
                         *       "weights_locked": true,
                         *       "number": 0,
                         *       "author": null,
                         *       "saved_at": null,
                         *       "lock": null,
                         *       "scheme": {
                         *         "id": "reference",
                         *         "version": "1.0",
                         *         "title_zh": "乡镇法治建设计分参考",
                         *         "title_en": "Reference scheme for townships",
                         *         "label_zh": "参考模板（非官方）",
                         *         "label_en": "Reference template, not official",
                         *         "official": false,
                         *         "signer": null,
                         *         "weights_locked": true,
                         *         "normalisation": "goalposts",
                         *         "aggregation": "arithmetic",
                         *         "bands": [
                         *           {
                         *             "label_zh": "优秀",
                         *             "label_en": "Excellent",
                         *             "from": 90
                         *           },
                         *           {
                         *             "label_zh": "良好",
                         *             "label_en": "Good",
                         *             "from": 80
                         *           },
                         *           {
                         *             "label_zh": "合格",
                         *             "label_en": "Qualified",
                         *             "from": 70
                         *           },
                         *           {
                         *             "label_zh": "不合格",
                         *             "label_en": "Not qualified",
                         *             "from": 0
                         *           }
                         *         ],
                         *         "chapters": [
                         *           {
                         *             "id": "governance",
                         *             "label_zh": "矛盾化解与基层治理",
                         *             "label_en": "Disputes and local governance",
                         *             "weight": 35,
                         *             "items": [
                         *               {
                         *                 "kind": "threshold_rate",
                         *                 "id": "mediation_success",
                         *                 "label_zh": "调解成功率达到98%",
                         *                 "label_en": "Mediation success rate of 98%",
                         *                 "weight": 20,
                         *                 "missing": "exclude",
                         *                 "indicator": "mediation_success_rate",
                         *                 "direction": "higher",
                         *                 "goalposts": {
                         *                   "worst": 80,
                         *                   "best": 98
                         *                 }
                         *               },
                         *               {
                         *                 "kind": "threshold_rate",
                         *                 "id": "adviser_cover",
                         *                 "label_zh": "村（社区）法律顾问全覆盖",
                         *                 "label_en": "A legal adviser for every village and community",
                         *                 "weight": 8,
                         *                 "missing": "exclude",
                         *                 "indicator": "adviser_coverage",
                         *                 "direction": "higher",
                         *                 "goalposts": {
                         *                   "worst": 50,
                         *                   "best": 100
                         *                 }
                         *               },
                         *               {
                         *                 "kind": "threshold_rate",
                         *                 "id": "law_savvy",
                         *                 "label_zh": "每村法律明白人不少于3人",
                         *                 "label_en": "At least 3 law-savvy villagers per village",
                         *                 "weight": 7,
                         *                 "missing": "exclude",
                         *                 "indicator": "law_savvy_per_village",
                         *                 "direction": "higher",
                         *                 "goalposts": {
                         *                   "worst": 0,
                         *                   "best": 3
                         *                 }
                         *               },
                         *               {
                         *                 "kind": "bonus",
                         *                 "id": "model_village",
                         *                 "label_zh": "民主法治示范村占比加分",
                         *                 "label_en": "Bonus for the share of model villages",
                         *                 "indicator": "model_village_share",
                         *                 "direction": "higher",
                         *                 "start": 0,
                         *                 "points_per_unit": 0.05,
                         *                 "cap": 2
                         *               }
                         *             ]
                         *           },
                         *           {
                         *             "id": "disclosure",
                         *             "label_zh": "公开与报告质量",
                         *             "label_en": "Disclosure and quality of reports",
                         *             "weight": 15,
                         *             "items": [
                         *               {
                         *                 "kind": "presence",
                         *                 "id": "on_time",
                         *                 "label_zh": "4月1日前公开年度报告",
                         *                 "label_en": "Yearly report published before 1 April",
                         *                 "weight": 6,
                         *                 "missing": "exclude",
                         *                 "indicator": "published_on_time",
                         *                 "direction": "higher"
                         *               },
                         *               {
                         *                 "kind": "step_deduction",
                         *                 "id": "promptness",
                         *                 "label_zh": "2月底前公开，每晚10天扣两成",
                         *                 "label_en": "Out by the end of February, a fifth off per 10 days late",
                         *                 "weight": 4,
                         *                 "missing": "exclude",
                         *                 "indicator": "days_to_publication",
                         *                 "direction": "lower",
                         *                 "target": 59,
                         *                 "step": 10,
                         *                 "deduction": 0.2
                         *               },
                         *               {
                         *                 "kind": "threshold_rate",
                         *                 "id": "completeness",
                         *                 "label_zh": "核心指标写明数字",
                         *                 "label_en": "Core indicators stated with a number",
                         *                 "weight": 5,
                         *                 "missing": "exclude",
                         *                 "indicator": "reporting_completeness",
                         *                 "direction": "higher",
                         *                 "goalposts": {
                         *                   "worst": 20,
                         *                   "best": 80
                         *                 }
                         *               }
                         *             ]
                         *           }
                         *         ]
                         *       },
                         *       "saves": []
                         *     }
                         */
                        "application/json": components["schemas"]["StoredScheme"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 保存计分方案：每次保存都是新的一版，旧的不覆盖 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description id of a scoring scheme
                     * @example reference
                     */
                    scheme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "scheme": {
                     *         "id": "own",
                     *         "version": "1.0",
                     *         "title_zh": "自拟方案",
                     *         "title_en": "Reference scheme for townships",
                     *         "label_zh": "委员会试算",
                     *         "label_en": "Reference template, not official",
                     *         "official": false,
                     *         "signer": null,
                     *         "weights_locked": true,
                     *         "normalisation": "goalposts",
                     *         "aggregation": "arithmetic",
                     *         "bands": [
                     *           {
                     *             "label_zh": "优秀",
                     *             "label_en": "Excellent",
                     *             "from": 90
                     *           },
                     *           {
                     *             "label_zh": "良好",
                     *             "label_en": "Good",
                     *             "from": 80
                     *           },
                     *           {
                     *             "label_zh": "合格",
                     *             "label_en": "Qualified",
                     *             "from": 70
                     *           },
                     *           {
                     *             "label_zh": "不合格",
                     *             "label_en": "Not qualified",
                     *             "from": 0
                     *           }
                     *         ],
                     *         "chapters": [
                     *           {
                     *             "id": "governance",
                     *             "label_zh": "矛盾化解与基层治理",
                     *             "label_en": "Disputes and local governance",
                     *             "weight": 35,
                     *             "items": [
                     *               {
                     *                 "kind": "threshold_rate",
                     *                 "id": "mediation_success",
                     *                 "label_zh": "调解成功率达到98%",
                     *                 "label_en": "Mediation success rate of 98%",
                     *                 "weight": 20,
                     *                 "missing": "exclude",
                     *                 "indicator": "mediation_success_rate",
                     *                 "direction": "higher",
                     *                 "goalposts": {
                     *                   "worst": 80,
                     *                   "best": 98
                     *                 }
                     *               },
                     *               {
                     *                 "kind": "threshold_rate",
                     *                 "id": "adviser_cover",
                     *                 "label_zh": "村（社区）法律顾问全覆盖",
                     *                 "label_en": "A legal adviser for every village and community",
                     *                 "weight": 8,
                     *                 "missing": "exclude",
                     *                 "indicator": "adviser_coverage",
                     *                 "direction": "higher",
                     *                 "goalposts": {
                     *                   "worst": 50,
                     *                   "best": 100
                     *                 }
                     *               },
                     *               {
                     *                 "kind": "threshold_rate",
                     *                 "id": "law_savvy",
                     *                 "label_zh": "每村法律明白人不少于3人",
                     *                 "label_en": "At least 3 law-savvy villagers per village",
                     *                 "weight": 7,
                     *                 "missing": "exclude",
                     *                 "indicator": "law_savvy_per_village",
                     *                 "direction": "higher",
                     *                 "goalposts": {
                     *                   "worst": 0,
                     *                   "best": 3
                     *                 }
                     *               },
                     *               {
                     *                 "kind": "bonus",
                     *                 "id": "model_village",
                     *                 "label_zh": "民主法治示范村占比加分",
                     *                 "label_en": "Bonus for the share of model villages",
                     *                 "indicator": "model_village_share",
                     *                 "direction": "higher",
                     *                 "start": 0,
                     *                 "points_per_unit": 0.05,
                     *                 "cap": 2
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "id": "disclosure",
                     *             "label_zh": "公开与报告质量",
                     *             "label_en": "Disclosure and quality of reports",
                     *             "weight": 15,
                     *             "items": [
                     *               {
                     *                 "kind": "presence",
                     *                 "id": "on_time",
                     *                 "label_zh": "4月1日前公开年度报告",
                     *                 "label_en": "Yearly report published before 1 April",
                     *                 "weight": 6,
                     *                 "missing": "exclude",
                     *                 "indicator": "published_on_time",
                     *                 "direction": "higher"
                     *               },
                     *               {
                     *                 "kind": "step_deduction",
                     *                 "id": "promptness",
                     *                 "label_zh": "2月底前公开，每晚10天扣两成",
                     *                 "label_en": "Out by the end of February, a fifth off per 10 days late",
                     *                 "weight": 4,
                     *                 "missing": "exclude",
                     *                 "indicator": "days_to_publication",
                     *                 "direction": "lower",
                     *                 "target": 59,
                     *                 "step": 10,
                     *                 "deduction": 0.2
                     *               },
                     *               {
                     *                 "kind": "threshold_rate",
                     *                 "id": "completeness",
                     *                 "label_zh": "核心指标写明数字",
                     *                 "label_en": "Core indicators stated with a number",
                     *                 "weight": 5,
                     *                 "missing": "exclude",
                     *                 "indicator": "reporting_completeness",
                     *                 "direction": "higher",
                     *                 "goalposts": {
                     *                   "worst": 20,
                     *                   "best": 80
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "author": "王一",
                     *       "base": null
                     *     }
                     */
                    "application/json": {
                        author: string;
                        /** @description number of the save it was made from; null where it is new */
                        base: number | null;
                        /**
                         * @description given where weights are locked with this save
                         * @default null
                         */
                        lock_reason?: string | null;
                        scheme: components["schemas"]["ScoringSchemeInput"];
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoredScheme"];
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** 删除计分方案，可恢复 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description id of a scoring scheme
                     * @example reference
                     */
                    scheme: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description deleted */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{scheme}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复删除的计分方案 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description id of a scoring scheme
                     * @example reference
                     */
                    scheme: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoredScheme"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全文检索：哪些报告写到、写在哪里、多少乡镇提到 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description division code: 2, 4, 6 or 9 digits
                     * @example 990101
                     */
                    area?: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description genre of the report
                     * @example rule_of_law
                     */
                    genre?: "rule_of_law" | "disclosure";
                    /** @example 100 */
                    limit?: number;
                    /** @example 0 */
                    offset?: number;
                    /**
                     * @description how many places of each report are shown
                     * @example 3
                     */
                    passages?: number;
                    /**
                     * @description words, all of which must stand in a report
                     * @example 镇
                     */
                    q: string;
                    /**
                     * @description township code, 9 digits
                     * @example 990101101
                     */
                    township?: string;
                    /**
                     * @description personal data without its mask: needs the right unmask, and is logged
                     * @example false
                     */
                    unmask?: "true" | "false";
                    /** @example 2021-2022 */
                    years?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "q": "镇",
                         *       "total": 7,
                         *       "searched": {
                         *         "townships": 5,
                         *         "reports": 9
                         *       },
                         *       "saying": {
                         *         "townships": 4,
                         *         "reports": 7
                         *       },
                         *       "items": [
                         *         {
                         *           "report": {
                         *             "id": 4,
                         *             "township": {
                         *               "code": "990101101",
                         *               "name": "甲镇",
                         *               "kind": "镇",
                         *               "county": "示例县",
                         *               "fictional": true
                         *             },
                         *             "year": 2022,
                         *             "title": "甲镇2022年法治政府建设情况报告",
                         *             "genre": "rule_of_law",
                         *             "nature": "sample",
                         *             "published_on": "2023-02-20",
                         *             "file_name": "甲镇2022年法治政府建设情况报告.txt",
                         *             "imported_at": "2024-06-01T08:00:00.000Z",
                         *             "observations": 3,
                         *             "checks": 0,
                         *             "superseded": false
                         *           },
                         *           "places": 1,
                         *           "passages": [
                         *             {
                         *               "start": 1,
                         *               "end": 2,
                         *               "text": "镇",
                         *               "before": "甲",
                         *               "after": "2022年法治政府建设情况报告"
                         *             }
                         *           ]
                         *         },
                         *         {
                         *           "report": {
                         *             "id": 6,
                         *             "township": {
                         *               "code": "990101102",
                         *               "name": "乙镇",
                         *               "kind": "镇",
                         *               "county": "示例县",
                         *               "fictional": true
                         *             },
                         *             "year": 2022,
                         *             "title": "乙镇2022年法治政府建设情况报告",
                         *             "genre": "rule_of_law",
                         *             "nature": "sample",
                         *             "published_on": "2023-02-20",
                         *             "file_name": "乙镇2022年法治政府建设情况报告.txt",
                         *             "imported_at": "2024-06-01T08:00:00.000Z",
                         *             "observations": 3,
                         *             "checks": 0,
                         *             "superseded": false
                         *           },
                         *           "places": 1,
                         *           "passages": [
                         *             {
                         *               "start": 1,
                         *               "end": 2,
                         *               "text": "镇",
                         *               "before": "乙",
                         *               "after": "2022年法治政府建设情况报告"
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            items: {
                                passages: {
                                    after: string;
                                    before: string;
                                    end: number;
                                    /** @description UTF-16 offset in the text of the report */
                                    start: number;
                                    /** @description the exact text between start and end */
                                    text: string;
                                }[];
                                /** @description how often the report says it */
                                places: number;
                                report: components["schemas"]["ReportSummary"];
                            }[];
                            q: string;
                            /** @description how many of them say it */
                            saying: {
                                reports: number;
                                townships: number;
                            };
                            /** @description townships with a report, and reports, that were searched */
                            searched: {
                                reports: number;
                                townships: number;
                            };
                            /** @description reports that say it */
                            total: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按名称、曾用名、拼音、首字母或近义词查找乡镇和指标 */
        get: {
            parameters: {
                query: {
                    /**
                     * @description area whose townships come first
                     * @example 990101
                     */
                    area?: string;
                    /**
                     * @description the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)
                     * @example 990101-2022-1
                     */
                    as_of?: string;
                    /**
                     * @description the most of each kind
                     * @example 100
                     */
                    limit?: number;
                    /**
                     * @description words, all of which must stand in a report
                     * @example 镇
                     */
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "q": "镇",
                         *       "townships": [
                         *         {
                         *           "township": {
                         *             "code": "990101101",
                         *             "name": "甲镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "how": "name",
                         *           "matched": {
                         *             "text": "甲镇",
                         *             "start": 1,
                         *             "end": 2
                         *           },
                         *           "reports": 2
                         *         },
                         *         {
                         *           "township": {
                         *             "code": "990101102",
                         *             "name": "乙镇",
                         *             "kind": "镇",
                         *             "county": "示例县",
                         *             "fictional": true
                         *           },
                         *           "how": "name",
                         *           "matched": {
                         *             "text": "乙镇",
                         *             "start": 1,
                         *             "end": 2
                         *           },
                         *           "reports": 2
                         *         }
                         *       ],
                         *       "indicators": [
                         *         {
                         *           "indicator": {
                         *             "id": "legal_advisers",
                         *             "label_zh": "镇街法律顾问",
                         *             "label_en": "Legal advisers of the township",
                         *             "unit": "人",
                         *             "scale": "number",
                         *             "kind": "stock",
                         *             "tier": "core",
                         *             "polarity": "none",
                         *             "dimension": "decision"
                         *           },
                         *           "how": "label",
                         *           "matched": {
                         *             "text": "镇街法律顾问",
                         *             "start": 0,
                         *             "end": 1
                         *           }
                         *         },
                         *         {
                         *           "indicator": {
                         *             "id": "leader_law_lectures",
                         *             "label_zh": "负责人讲法治课",
                         *             "label_en": "Law lectures given by heads",
                         *             "unit": "次",
                         *             "scale": "number",
                         *             "kind": "flow",
                         *             "tier": "detail",
                         *             "polarity": "none",
                         *             "dimension": "leadership"
                         *           },
                         *           "how": "word",
                         *           "matched": {
                         *             "text": "镇长",
                         *             "start": 0,
                         *             "end": 1
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            indicators: {
                                /** @enum {string} */
                                how: "label" | "word" | "definition" | "pinyin";
                                indicator: components["schemas"]["IndicatorSummary"];
                                matched: {
                                    end: number;
                                    start: number;
                                    text: string;
                                };
                            }[];
                            q: string;
                            townships: {
                                /** @enum {string} */
                                how: "name" | "past_name" | "code" | "pinyin";
                                matched: {
                                    end: number;
                                    start: number;
                                    text: string;
                                };
                                reports: number;
                                township: components["schemas"]["Township"];
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 口径变化：某指标在某地从某年起口径变了，含已撤销的 */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description those that hold in this area or in a part of it
                     * @example 990101
                     */
                    area?: string;
                    /**
                     * @description indicator id
                     * @example mediation_success_rate
                     */
                    indicator?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                /** @description first digits of a division code; empty: everywhere */
                                area: string;
                                area_name: string | null;
                                author: string;
                                /**
                                 * @description to the years before: same (a note only), scaled (only after conversion) or break
                                 * @enum {string}
                                 */
                                comparability: "same" | "scaled" | "break";
                                /** @description the first year of the new definition */
                                from: number;
                                id: number;
                                /** @description indicator id; null: every indicator */
                                indicator: string | null;
                                indicator_label: string | null;
                                recorded_at: string;
                                source: string | null;
                                text: string;
                                /** @description who took it back, and why; null while it stands */
                                undone: {
                                    at: string;
                                    by: string;
                                    why: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不能以所要求的格式回答 */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 登记口径变化：全部登记或一条也不登记 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "notes": [
                     *         {
                     *           "indicator": "penalty_cases",
                     *           "area": "990101",
                     *           "from": 2022,
                     *           "comparability": "break",
                     *           "text": "部分执法事项由县级部门收回",
                     *           "source": "示例政发〔2022〕1号"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        notes: {
                            /** @description division code; empty: everywhere */
                            area: string;
                            /**
                             * @description to the years before: same (a note only), scaled (only after conversion) or break
                             * @enum {string}
                             */
                            comparability: "same" | "scaled" | "break";
                            /** @description the first year of the new definition */
                            from: number;
                            /** @description indicator id; null: every indicator */
                            indicator: string | null;
                            /** @description the document or page that says so */
                            source: string | null;
                            /** @description what changed */
                            text: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ids: number[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series-notes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一条口径变化；记录仍保留 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "reason": "登记错了年份"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        /** @description why */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series-notes/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读口径变化的 CSV 表格，逐行指出读不懂的；不登记 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一",
                     *       "text": "indicator,area,from,comparability,text,source\npenalty_cases,990101,2022,break,部分执法事项由县级部门收回,\n"
                     *     }
                     */
                    "application/json": {
                        /** @description who */
                        author: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            notes: {
                                /** @description division code; empty: everywhere */
                                area: string;
                                /**
                                 * @description to the years before: same (a note only), scaled (only after conversion) or break
                                 * @enum {string}
                                 */
                                comparability: "same" | "scaled" | "break";
                                /** @description the first year of the new definition */
                                from: number;
                                /** @description indicator id; null: every indicator */
                                indicator: string | null;
                                /** @description the document or page that says so */
                                source: string | null;
                                /** @description what changed */
                                text: string;
                            }[];
                            problems: {
                                /** @description of the text, from 1 */
                                line: number;
                                message: string;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录的是谁、能做什么、何时超时；不算一次使用 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "state": "accounts",
                         *       "account": {
                         *         "id": 1,
                         *         "name": "administrator",
                         *         "role": "administrator",
                         *         "division": null
                         *       },
                         *       "division_name": null,
                         *       "must_change_password": false,
                         *       "rights": [
                         *         "read",
                         *         "export"
                         *       ],
                         *       "public_reading": false,
                         *       "idle_minutes": 30,
                         *       "seconds_left": 1800
                         *     }
                         */
                        "application/json": {
                            account: {
                                /** @description the township that a township account speaks for */
                                division: string | null;
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                            } | null;
                            division_name: string | null;
                            idle_minutes: number;
                            must_change_password: boolean;
                            public_reading: boolean;
                            /** @description what the caller may do */
                            rights: ("read" | "export" | "import" | "edit" | "review" | "score" | "release" | "reply" | "unmask" | "settings" | "accounts" | "audit")[];
                            /** @description until the session ends if nothing more is asked; null without one */
                            seconds_left: number | null;
                            /** @enum {string} */
                            state: "local" | "setup" | "accounts";
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "name": "administrator",
                     *       "password": "清溪河边有三棵老槐树"
                     *     }
                     */
                    "application/json": {
                        name: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                /** @description the township that a township account speaks for */
                                division: string | null;
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                            } | null;
                            division_name: string | null;
                            idle_minutes: number;
                            must_change_password: boolean;
                            public_reading: boolean;
                            /** @description what the caller may do */
                            rights: ("read" | "export" | "import" | "edit" | "review" | "score" | "release" | "reply" | "unmask" | "settings" | "accounts" | "audit")[];
                            /** @description until the session ends if nothing more is asked; null without one */
                            seconds_left: number | null;
                            /** @enum {string} */
                            state: "local" | "setup" | "accounts";
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 退出登录 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                /** @description the township that a township account speaks for */
                                division: string | null;
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                            } | null;
                            division_name: string | null;
                            idle_minutes: number;
                            must_change_password: boolean;
                            public_reading: boolean;
                            /** @description what the caller may do */
                            rights: ("read" | "export" | "import" | "edit" | "review" | "score" | "release" | "reply" | "unmask" | "settings" | "accounts" | "audit")[];
                            /** @description until the session ends if nothing more is asked; null without one */
                            seconds_left: number | null;
                            /** @enum {string} */
                            state: "local" | "setup" | "accounts";
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改自己的密码；在别处的登录都会结束 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "old": "清溪河边有三棵老槐树",
                     *       "new": "村口的石桥修了三年才通"
                     *     }
                     */
                    "application/json": {
                        new: string;
                        old: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                /** @description the township that a township account speaks for */
                                division: string | null;
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                            } | null;
                            division_name: string | null;
                            idle_minutes: number;
                            must_change_password: boolean;
                            public_reading: boolean;
                            /** @description what the caller may do */
                            rights: ("read" | "export" | "import" | "edit" | "review" | "score" | "release" | "reply" | "unmask" | "settings" | "accounts" | "audit")[];
                            /** @description until the session ends if nothing more is asked; null without one */
                            seconds_left: number | null;
                            /** @enum {string} */
                            state: "local" | "setup" | "accounts";
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登录中的浏览器；管理员可看全部账号的（of=all） */
        get: {
            parameters: {
                query?: {
                    /** @example me */
                    of?: "me" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                account: string;
                                address: string;
                                /** @description the one that asks */
                                current: boolean;
                                id: number;
                                opened_at: string;
                                /** @description what the browser calls itself */
                                program: string;
                                /** @description to the minute */
                                used_at: string;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束一个登录；别人的须有管理账号的权限 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                account: string;
                                address: string;
                                /** @description the one that asks */
                                current: boolean;
                                id: number;
                                opened_at: string;
                                /** @description what the browser calls itself */
                                program: string;
                                /** @description to the minute */
                                used_at: string;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束自己在别处的全部登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                account: string;
                                address: string;
                                /** @description the one that asks */
                                current: boolean;
                                id: number;
                                opened_at: string;
                                /** @description what the browser calls itself */
                                program: string;
                                /** @description to the minute */
                                used_at: string;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 建立第一个管理员账号，从此须登录；从别的机器建立时须带启动时显示的一次性口令 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "name": "王一",
                     *       "password": "清溪河边有三棵老槐树",
                     *       "token": "abcd-efgh-jkmn-pqrs"
                     *     }
                     */
                    "application/json": {
                        /** @description letters of any script, digits, . _ - */
                        name: string;
                        password: string;
                        /** @description as printed when the server started */
                        token?: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                /** @description the township that a township account speaks for */
                                division: string | null;
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "administrator" | "editor" | "reviewer" | "analyst" | "reader" | "township" | "auditor";
                            } | null;
                            division_name: string | null;
                            idle_minutes: number;
                            must_change_password: boolean;
                            public_reading: boolean;
                            /** @description what the caller may do */
                            rights: ("read" | "export" | "import" | "edit" | "review" | "score" | "release" | "reply" | "unmask" | "settings" | "accounts" | "audit")[];
                            /** @description until the session ends if nothing more is asked; null without one */
                            seconds_left: number | null;
                            /** @enum {string} */
                            state: "local" | "setup" | "accounts";
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分享链接：给谁、到哪天、看过几次 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": 1,
                         *           "address": "/compare?area=990101&year=2022&indicator=disputes_accepted",
                         *           "recipient": "县委办公室",
                         *           "data": false,
                         *           "image": true,
                         *           "watermark": true,
                         *           "only_pictures": false,
                         *           "as_of": null,
                         *           "made_at": "2024-06-01T08:00:00.000Z",
                         *           "made_by": "administrator",
                         *           "expires_at": "2024-07-01T08:00:00.000Z",
                         *           "revoked_at": null,
                         *           "state": "open",
                         *           "visits": 0,
                         *           "visited_at": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            items: {
                                address: string;
                                /** @description the release or day that is shown whatever comes later; null where it follows the data */
                                as_of: string | null;
                                data: boolean;
                                expires_at: string;
                                id: number;
                                image: boolean;
                                made_at: string;
                                made_by: string;
                                only_pictures: boolean;
                                recipient: string;
                                revoked_at: string | null;
                                /** @enum {string} */
                                state: "open" | "expired" | "revoked";
                                visited_at: string | null;
                                visits: number;
                                watermark: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 分享一个视图：给谁、到哪天、能不能取数和存图；链接只显示这一次 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "address": "/compare?area=990101&year=2022&indicator=disputes_accepted",
                     *       "recipient": "县委办公室",
                     *       "days": 30,
                     *       "data": false,
                     *       "image": true,
                     *       "watermark": true,
                     *       "only_pictures": false,
                     *       "author": "王一"
                     *     }
                     */
                    "application/json": {
                        /** @description path and query of the page that is shared */
                        address: string;
                        /** @default local */
                        author?: string;
                        /**
                         * @description whether tables may be taken as CSV and Excel
                         * @default false
                         */
                        data?: boolean;
                        /** @default 30 */
                        days?: number;
                        /**
                         * @description whether charts may be saved as pictures
                         * @default false
                         */
                        image?: boolean;
                        /**
                         * @description nothing but pictures, drawn and marked by the server; of comparisons that it can draw
                         * @default false
                         */
                        only_pictures?: boolean;
                        recipient: string;
                        /**
                         * @description recipient and time over the page
                         * @default true
                         */
                        watermark?: boolean;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            /** @description the release or day that is shown whatever comes later; null where it follows the data */
                            as_of: string | null;
                            data: boolean;
                            expires_at: string;
                            id: number;
                            image: boolean;
                            /** @description path of the link; it is not kept and cannot be told again */
                            link: string;
                            made_at: string;
                            made_by: string;
                            only_pictures: boolean;
                            recipient: string;
                            revoked_at: string | null;
                            /** @enum {string} */
                            state: "open" | "expired" | "revoked";
                            visited_at: string | null;
                            visits: number;
                            watermark: boolean;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复一个收回的分享链接，到原来的日子为止 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一"
                     *     }
                     */
                    "application/json": {
                        /** @default local */
                        author?: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            /** @description the release or day that is shown whatever comes later; null where it follows the data */
                            as_of: string | null;
                            data: boolean;
                            expires_at: string;
                            id: number;
                            image: boolean;
                            made_at: string;
                            made_by: string;
                            only_pictures: boolean;
                            recipient: string;
                            revoked_at: string | null;
                            /** @enum {string} */
                            state: "open" | "expired" | "revoked";
                            visited_at: string | null;
                            visits: number;
                            watermark: boolean;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回一个分享链接，立即失效 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "author": "王一"
                     *     }
                     */
                    "application/json": {
                        /** @default local */
                        author?: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            /** @description the release or day that is shown whatever comes later; null where it follows the data */
                            as_of: string | null;
                            data: boolean;
                            expires_at: string;
                            id: number;
                            image: boolean;
                            made_at: string;
                            made_by: string;
                            only_pictures: boolean;
                            recipient: string;
                            revoked_at: string | null;
                            /** @enum {string} */
                            state: "open" | "expired" | "revoked";
                            visited_at: string | null;
                            visits: number;
                            watermark: boolean;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 内容太大 */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 不是表单 */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个分享链接的访问记录，新的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                address: string;
                                program: string;
                                visited_at: string;
                                what: string;
                            }[];
                        };
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 存了什么、存在哪里、多大、哪个版本 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description changes that persons declared */
                            corrections: number;
                            database_bytes: number;
                            /** @description null for who may not change settings */
                            database_file: string | null;
                            /** @description version of the schema of the database */
                            migrations: number;
                            /** @description cells, with or without a number */
                            observations: number;
                            /** @description older versions, kept */
                            replaced_reports: number;
                            /** @description current reports */
                            reports: number;
                            /** @description version of the rules that read reports */
                            rule_set: string;
                            townships: number;
                            /** @description version of the program */
                            version: string;
                            /** @description imports taken back, kept for the record */
                            withdrawn_reports: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 令牌；管理员可看全部账号的（of=all） */
        get: {
            parameters: {
                query?: {
                    /** @example me */
                    of?: "me" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": []
                         *     }
                         */
                        "application/json": {
                            items: {
                                account: string;
                                created_at: string;
                                expires_at: string;
                                id: number;
                                name: string;
                                revoked_at: string | null;
                                scopes: ("read" | "export" | "import" | "edit" | "review" | "score" | "release" | "reply" | "unmask" | "settings" | "audit")[];
                                /** @description to the minute */
                                used_at: string | null;
                            }[];
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 建立令牌：范围不超过自己的权限；令牌本身只在回复中出现这一次 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "name": "月报",
                     *       "scopes": [
                     *         "read",
                     *         "export"
                     *       ],
                     *       "days": 90
                     *     }
                     */
                    "application/json": {
                        days: number;
                        name: string;
                        scopes: ("read" | "export" | "import" | "edit" | "review" | "score" | "release" | "reply" | "unmask" | "settings" | "audit")[];
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kept: {
                                account: string;
                                created_at: string;
                                expires_at: string;
                                id: number;
                                name: string;
                                revoked_at: string | null;
                                scopes: ("read" | "export" | "import" | "edit" | "review" | "score" | "release" | "reply" | "unmask" | "settings" | "audit")[];
                                /** @description to the minute */
                                used_at: string | null;
                            };
                            token: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销令牌，立即生效；别人的须有管理账号的权限 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            created_at: string;
                            expires_at: string;
                            id: number;
                            name: string;
                            revoked_at: string | null;
                            scopes: ("read" | "export" | "import" | "edit" | "review" | "score" | "release" | "reply" | "unmask" | "settings" | "audit")[];
                            /** @description to the minute */
                            used_at: string | null;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 所指的地区、乡镇或报告不存在 */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 别人已先保存：请打开后再改 */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 请求过于频繁：retry-after 秒后再试 */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 为很长的视图地址取一个短地址 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "address": "/compare?area=990101&year=2022&chart=table"
                     *     }
                     */
                    "application/json": {
                        /** @description path and query of a page of the dashboard */
                        address: string;
                    };
                };
            };
            responses: {
                /** @description 回答 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description the short address, which leads to the view */
                            link: string;
                        };
                    };
                };
                /** @description 参数有误：errors 逐项说明 */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 来自其他网站的写入请求 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Area: {
            code: string;
            fictional: boolean;
            /** @enum {string} */
            level: "province" | "prefecture" | "county" | "township";
            name: string;
        };
        CellEvidence: {
            /** @description other figures read for the same indicator and not chosen */
            alternatives: components["schemas"]["Reading"][];
            basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
            /** @description boundaries=current: the units that the value was put together from */
            combined?: {
                /** @description units with a number */
                k: number;
                n: number;
                parts: {
                    code: string;
                    lower: number | null;
                    name: string;
                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                    /** @enum {string} */
                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                    upper: number | null;
                    value: number | null;
                }[];
                /** @description the unit of which the township was only a part: nothing can be told apart */
                split_from: string | null;
            };
            /** @description the correction that fills an observed cell */
            correction: {
                author: string;
                /** @description where these words stand now */
                evidence: {
                    end: number;
                    report_id: number;
                    start: number;
                    text: string;
                } | null;
                id: number;
                /** @description what the cell was; null where there was none */
                old: {
                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                    /** @description boundaries=current: the units that the value was put together from */
                    combined?: {
                        /** @description units with a number */
                        k: number;
                        n: number;
                        parts: {
                            code: string;
                            lower: number | null;
                            name: string;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            upper: number | null;
                            value: number | null;
                        }[];
                        /** @description the unit of which the township was only a part: nothing can be told apart */
                        split_from: string | null;
                    };
                    /**
                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                     * @enum {string}
                     */
                    flag?: "break" | "definition_differs" | "estimated";
                    lower: number | null;
                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                    /** @enum {string} */
                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                    /** @description null beside a lower bound: open above */
                    upper: number | null;
                    value: number | null;
                } | null;
                /** @description the words as they stood then */
                quoted: {
                    end: number;
                    report_id: number;
                    start: number;
                    text: string;
                } | null;
                reason: string;
                recorded_at: string;
                /** @enum {string} */
                standing: "stands" | "lost" | "note";
            } | null;
            denominator: {
                lower: number;
                upper: number | null;
                value: number | null;
            } | null;
            /** @description what the township says against an observed cell, while that waits for a decision */
            dispute: {
                id: number;
                recorded_at: string;
                text: string;
            } | null;
            /**
             * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
             * @enum {string}
             */
            flag?: "break" | "definition_differs" | "estimated";
            formula: string | null;
            /** @description oldest first; empty where nothing changed since it was stored */
            history: {
                /** @description of a correction */
                author: string | null;
                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                /** @description boundaries=current: the units that the value was put together from */
                combined?: {
                    /** @description units with a number */
                    k: number;
                    n: number;
                    parts: {
                        code: string;
                        lower: number | null;
                        name: string;
                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                        /** @enum {string} */
                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                        upper: number | null;
                        value: number | null;
                    }[];
                    /** @description the unit of which the township was only a part: nothing can be told apart */
                    split_from: string | null;
                };
                /**
                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                 * @enum {string}
                 */
                flag?: "break" | "definition_differs" | "estimated";
                lower: number | null;
                /** @description the reason given for a correction */
                note: string | null;
                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                /** @description the words a correction rests on, as they stood then */
                quoted: {
                    end: number;
                    report_id: number;
                    start: number;
                    text: string;
                } | null;
                /** @enum {string} */
                reason: "import" | "extraction" | "correction" | "withdrawal" | "ledger" | "ledger_undo";
                recorded_at: string;
                /** @enum {string} */
                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                /** @description null beside a lower bound: open above */
                upper: number | null;
                value: number | null;
            }[];
            indicator: components["schemas"]["IndicatorSummary"];
            /** @description the figure of a ledger that fills an observed cell */
            ledger: {
                address: string;
                author: string;
                cell: {
                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                    /** @description boundaries=current: the units that the value was put together from */
                    combined?: {
                        /** @description units with a number */
                        k: number;
                        n: number;
                        parts: {
                            code: string;
                            lower: number | null;
                            name: string;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            upper: number | null;
                            value: number | null;
                        }[];
                        /** @description the unit of which the township was only a part: nothing can be told apart */
                        split_from: string | null;
                    };
                    /**
                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                     * @enum {string}
                     */
                    flag?: "break" | "definition_differs" | "estimated";
                    lower: number | null;
                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                    /** @enum {string} */
                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                    /** @description null beside a lower bound: open above */
                    upper: number | null;
                    value: number | null;
                };
                /** @description in the text of the sheet; its text is that of the cell */
                evidence: components["schemas"]["Evidence"];
                file_name: string;
                id: number;
                imported_at: string;
                ledger_id: number;
                /** @enum {string} */
                period: "year" | "ytd" | "cumulative" | "event" | "norm" | "target";
                sheet: string;
                source_url: string | null;
            } | null;
            lower: number | null;
            /** @description whether personal data in the quotes is masked with ● */
            masked: boolean;
            numerator: {
                lower: number;
                upper: number | null;
                value: number | null;
            } | null;
            /** @description what ledgers say beside it, the newest import first */
            other_ledgers: {
                address: string;
                author: string;
                cell: {
                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                    /** @description boundaries=current: the units that the value was put together from */
                    combined?: {
                        /** @description units with a number */
                        k: number;
                        n: number;
                        parts: {
                            code: string;
                            lower: number | null;
                            name: string;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            upper: number | null;
                            value: number | null;
                        }[];
                        /** @description the unit of which the township was only a part: nothing can be told apart */
                        split_from: string | null;
                    };
                    /**
                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                     * @enum {string}
                     */
                    flag?: "break" | "definition_differs" | "estimated";
                    lower: number | null;
                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                    /** @enum {string} */
                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                    /** @description null beside a lower bound: open above */
                    upper: number | null;
                    value: number | null;
                };
                /** @description in the text of the sheet; its text is that of the cell */
                evidence: components["schemas"]["Evidence"];
                file_name: string;
                id: number;
                imported_at: string;
                ledger_id: number;
                /** @enum {string} */
                period: "year" | "ytd" | "cumulative" | "event" | "norm" | "target";
                sheet: string;
                source_url: string | null;
            }[];
            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
            report: {
                id: number;
                /** @enum {string} */
                nature: "published" | "restated" | "sample";
                published_on: string | null;
                source_url: string | null;
                title: string;
            } | null;
            sources: {
                /** @description the sentence after the quote */
                after: string;
                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                /** @description the sentence before the quote */
                before: string;
                /** @description boundaries=current: the units that the value was put together from */
                combined?: {
                    /** @description units with a number */
                    k: number;
                    n: number;
                    parts: {
                        code: string;
                        lower: number | null;
                        name: string;
                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                        /** @enum {string} */
                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                        upper: number | null;
                        value: number | null;
                    }[];
                    /** @description the unit of which the township was only a part: nothing can be told apart */
                    split_from: string | null;
                };
                confidence: number | null;
                evidence: components["schemas"]["Evidence"] | null;
                /**
                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                 * @enum {string}
                 */
                flag?: "break" | "definition_differs" | "estimated";
                indicator: components["schemas"]["IndicatorSummary"];
                lower: number | null;
                period: ("year" | "ytd" | "cumulative" | "event" | "norm" | "target") | null;
                printed: string | null;
                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                report_id: number | null;
                rules: string[];
                /** @enum {string} */
                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                unit: string;
                /** @description null beside a lower bound: open above */
                upper: number | null;
                value: number | null;
            }[];
            /** @enum {string} */
            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
            township: components["schemas"]["Township"];
            /** @description null beside a lower bound: open above */
            upper: number | null;
            value: number | null;
            /** @description hand it back with a correction; null for a derived cell, which cannot be corrected */
            version: string | null;
            year: number;
        };
        Composite: {
            area: components["schemas"]["Area"];
            finding_en: string;
            finding_zh: string;
            groups: {
                chapters: {
                    /** @description squared correlation with the index; null where it cannot be told */
                    effective: number | null;
                    id: string;
                    label_zh: string;
                    weight: number;
                }[];
                items: {
                    chapter: string;
                    /** @description squared correlation with the index; null where it cannot be told */
                    effective: number | null;
                    id: string;
                    indicator: string | null;
                    /** @enum {string} */
                    kind: "threshold_rate" | "step_deduction" | "per_event_deduction" | "presence" | "rank" | "growth" | "manual_mark" | "bonus" | "veto";
                    label_zh: string;
                    n: number;
                    /** @description share of the index */
                    weight: number;
                }[];
                label: string;
                n_pairs: number;
                n_scored: number;
                n_total: number;
                /** @description keys of townships whose order no weighting can turn */
                robust_pairs: {
                    better: string;
                    worse: string;
                }[];
                rows: {
                    alias: string | null;
                    band: string | null;
                    /** @description wording leaves more than one grade open */
                    band_open: boolean;
                    bonus: number | null;
                    chapters: {
                        available: number;
                        chapter: string;
                        items: number;
                        score: number | null;
                    }[];
                    index: number | null;
                    /** @description from wording alone */
                    index_lower: number | null;
                    /** @description from wording alone; null where open */
                    index_upper: number | null;
                    /** @description empty while names are hidden */
                    items: {
                        cell: {
                            basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                            /** @description boundaries=current: the units that the value was put together from */
                            combined?: {
                                /** @description units with a number */
                                k: number;
                                n: number;
                                parts: {
                                    code: string;
                                    lower: number | null;
                                    name: string;
                                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                                    /** @enum {string} */
                                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                                    upper: number | null;
                                    value: number | null;
                                }[];
                                /** @description the unit of which the township was only a part: nothing can be told apart */
                                split_from: string | null;
                            };
                            /**
                             * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                             * @enum {string}
                             */
                            flag?: "break" | "definition_differs" | "estimated";
                            lower: number | null;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            /** @description null beside a lower bound: open above */
                            upper: number | null;
                            value: number | null;
                        } | null;
                        item: string;
                        reason: ("no_value" | "screened_basis" | "other_basis" | "base_under_five" | "impossible_share" | "definition_differs" | "definition_changed" | "no_past_value" | "no_manual_mark") | null;
                        score: number | null;
                        /** @enum {string} */
                        state: "scored" | "no_mark" | "left_out";
                        /** @description share of the index after weights of left-out items went to others */
                        weight: number;
                    }[];
                    /** @description township code, or the alias while names are hidden */
                    key: string;
                    not_scored: ("no_report" | "too_few_items" | "alone_in_group") | null;
                    rank: number | null;
                    rank_group: string;
                    rank_group_size: number;
                    /** @description 95 % point of the worst rank over the draws */
                    rank_high: number | null;
                    /** @description 5 % point of the best rank over the draws */
                    rank_low: number | null;
                    rank_median: number | null;
                    tied: number | null;
                    /** @description null while names are hidden */
                    township: components["schemas"]["Township"] | null;
                    vetoes: {
                        /** @enum {string} */
                        effect: "fails" | "bars_top";
                        item: string;
                        label_zh: string;
                        /** @enum {string} */
                        state: "met" | "undecided";
                    }[];
                }[];
                sensitivity: {
                    /** @enum {string} */
                    factor: "normalisation" | "aggregation" | "weights" | "left_out" | "data";
                    first_order: number | null;
                    total: number | null;
                }[];
            }[];
            method: {
                draws: number;
                /** @description least share of items a chapter must have */
                least_available: number;
                level: number;
                sensitivity_runs: number;
                weight_spread: number;
            };
            names_hidden: boolean;
            /** @enum {string} */
            peers: "all" | "kind";
            scheme: components["schemas"]["ScoringScheme"];
            year: number;
        };
        CompositeInputs: {
            area: components["schemas"]["Area"];
            deadlines: {
                publish: {
                    /** @description whether the day itself is in time */
                    inclusive: boolean;
                    /** @description month and day in the year after the report year */
                    monthDay: string;
                };
                submit: {
                    /** @description whether the day itself is in time */
                    inclusive: boolean;
                    /** @description month and day in the year after the report year */
                    monthDay: string;
                };
            };
            year: number;
            years: {
                /** @description silence is left out: not_mentioned, or report_missing without a report */
                cells: {
                    indicator: ("meetings_rule_of_law" | "problems_studied" | "leadership_study_sessions" | "leadership_theory_sessions" | "leader_law_lectures" | "cadre_training_sessions" | "cadre_training_attendance" | "cadre_study_sessions" | "exam_participants" | "exam_participation_rate" | "exam_pass_rate" | "law_budget" | "internal_inspections" | "legality_reviews_total" | "legality_review_coverage" | "contracts_reviewed" | "major_decisions_reviewed" | "normative_documents_issued" | "normative_documents_reviewed" | "normative_documents_filed" | "normative_documents_repealed" | "normative_documents_in_force" | "legal_documents_reviewed" | "legal_opinions" | "legal_advisers" | "adviser_law_firms" | "village_legal_advisers" | "adviser_covered_villages" | "adviser_fee" | "penalty_cases" | "fines_amount" | "permits_handled" | "coercion_cases" | "enforcement_inspections" | "enforcement_officers" | "officer_certified_rate" | "enforcement_training_sessions" | "case_file_reviews" | "reconsideration_cases" | "litigation_cases" | "litigation_lost" | "head_court_attendance_rate" | "disputes_screened" | "screening_rounds" | "disputes_accepted" | "disputes_resolved" | "mediation_success_rate_stated" | "mediation_handled_rate_stated" | "disputes_prevented" | "written_agreements" | "dispute_amount" | "mediation_committees" | "mediators_total" | "mediators_full_time" | "mediators_part_time" | "mediation_rooms" | "petitions_handled" | "hotline_orders_handled" | "outreach_events" | "materials_distributed" | "audience_reached" | "consultations_answered" | "legal_lectures" | "banners_hung" | "online_posts" | "households_visited" | "law_savvy_persons" | "law_leaders" | "model_villages" | "legal_culture_sites" | "legal_aid_cases" | "service_items_handled" | "service_stations" | "enterprise_checkups" | "satisfaction_rate" | "disclosures_published" | "disclosure_requests" | "disclosure_reconsiderations" | "disclosure_litigations" | "proposals_handled" | "community_correction_persons" | "resettlement_persons" | "administrative_villages" | "communities" | "villages_total" | "population") | string;
                    lower: number | null;
                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                    /** @enum {string} */
                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                    /** @description null beside a lower bound: open above */
                    upper: number | null;
                    value: number | null;
                }[];
                /** @description declared changes of definition that concern the township */
                notes: {
                    /**
                     * @description to the years before: same (a note only), scaled (only after conversion) or break
                     * @enum {string}
                     */
                    comparability: "same" | "scaled" | "break";
                    /** @description the first year of the new definition */
                    from: number;
                    id: number;
                    /** @description indicator id; null: every indicator */
                    indicator: string | null;
                    text: string;
                }[];
                published_on: string | null;
                /** @description null where no report is known */
                report_id: number | null;
                township: components["schemas"]["Township"];
                year: number;
            }[];
        };
        Coverage: {
            area: components["schemas"]["Area"];
            /** @description over qualified values too, by their bounds (Turnbull); null below five */
            bounded: {
                median: {
                    lower: number;
                    /** @description null: open above */
                    upper: number | null;
                };
                n: number;
                q1: {
                    lower: number;
                    /** @description null: open above */
                    upper: number | null;
                };
                q3: {
                    lower: number;
                    /** @description null: open above */
                    upper: number | null;
                };
            } | null;
            indicator: components["schemas"]["Indicator"];
            /** @description type 7, over values stated as one number; null below five values */
            quartiles: {
                median: number;
                n: number;
                q1: number;
                q3: number;
            } | null;
            values: {
                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                /** @description boundaries=current: the units that the value was put together from */
                combined?: {
                    /** @description units with a number */
                    k: number;
                    n: number;
                    parts: {
                        code: string;
                        lower: number | null;
                        name: string;
                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                        /** @enum {string} */
                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                        upper: number | null;
                        value: number | null;
                    }[];
                    /** @description the unit of which the township was only a part: nothing can be told apart */
                    split_from: string | null;
                };
                /**
                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                 * @enum {string}
                 */
                flag?: "break" | "definition_differs" | "estimated";
                lower: number | null;
                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                /** @enum {string} */
                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                township: components["schemas"]["Township"];
                /** @description null beside a lower bound: open above */
                upper: number | null;
                value: number | null;
            }[];
            year: number;
            years: {
                /** @description of whose county no report is kept here */
                not_kept: number;
                not_mentioned: number;
                report_missing: number;
                reported: number;
                reported_zero: number;
                townships: number;
                /** @description mentioned without a number, or a placeholder */
                without_number: number;
                year: number;
            }[];
        };
        Division: {
            code: string;
            fictional: boolean;
            kind: ("镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他") | null;
            /** @enum {string} */
            level: "province" | "prefecture" | "county" | "township";
            name: string;
            parent: string | null;
            /** @description names from the province down */
            path: string[];
            valid_from: string | null;
            valid_to: string | null;
        };
        DivisionList: {
            items: components["schemas"]["Division"][];
            total: number;
        };
        Evidence: {
            end: number;
            start: number;
            text: string;
        };
        Health: {
            migrations: number;
            observations: number;
            reports: number;
            /** @constant */
            status: "ok";
            townships: number;
            version: string;
        };
        ImportReply: {
            /** @description one for each report; those of an archive are named archive.zip/name */
            items: {
                changes: {
                    added: number;
                    changed: number;
                    gone: number;
                };
                file: string;
                observations: number;
                /** @enum {string} */
                outcome: "added" | "unchanged" | "superseded" | "refused";
                problem: {
                    /** @description townships to choose from, where the name is not unique */
                    candidates: components["schemas"]["Township"][];
                    code: string;
                    message_en: string;
                    message_zh: string;
                } | null;
                report_id: number | null;
                title: string | null;
                township: components["schemas"]["Township"] | null;
                year: number | null;
            }[];
            /** @description files of other formats in archives */
            skipped: number;
        };
        Indicator: {
            /** @description the Chinese definition where the district gives its own indicator no other */
            definition_en: string;
            definition_zh: string;
            /** @enum {string} */
            dimension: "leadership" | "decision" | "enforcement" | "mediation" | "outreach" | "service" | "transparency" | "special" | "structure" | "local" | "derived";
            /** @description wordings that look alike and are not counted */
            exclude: string[];
            /** @description what each of them means in English, in the same order; empty for own indicators of a district */
            exclude_en: string[];
            /** @description of a computed indicator, with the ids of its parts */
            formula: string | null;
            /** @description the same in English words */
            formula_en: string | null;
            id: string;
            /** @description wordings of reports that are counted */
            include: string[];
            /** @description what each of them means in English, in the same order; empty for own indicators of a district */
            include_en: string[];
            /** @enum {string} */
            kind: "flow" | "stock" | "rate" | "money" | "derived";
            label_en: string;
            label_zh: string;
            max: number | null;
            min: number | null;
            /** @description added by the district in indicators.yaml of the data folder */
            own: boolean;
            /** @enum {string} */
            polarity: "higher" | "lower" | "none";
            /** @enum {string} */
            scale: "ratio" | "percent" | "number";
            /** @enum {string} */
            tier: "core" | "detail";
            unit: string;
        };
        IndicatorList: {
            items: components["schemas"]["Indicator"][];
            /** @description empty where the district has added none */
            own_definitions: {
                additive: boolean;
                after: string[];
                before: string[];
                definition_en: string;
                definition_zh: string;
                denominator: string | null;
                forbidden: string[];
                gist: string[][];
                id: string;
                /** @enum {string} */
                kind: "flow" | "stock" | "rate" | "money";
                label_en: string;
                label_zh: string;
                /**
                 * @description of the share where there is a denominator
                 * @enum {string}
                 */
                polarity: "higher" | "lower" | "none";
                /** @enum {string} */
                tier: "core" | "detail";
                unit: string;
                units: string[];
            }[];
        };
        IndicatorSummary: {
            /** @enum {string} */
            dimension: "leadership" | "decision" | "enforcement" | "mediation" | "outreach" | "service" | "transparency" | "special" | "structure" | "local" | "derived";
            id: string;
            /** @enum {string} */
            kind: "flow" | "stock" | "rate" | "money" | "derived";
            label_en: string;
            label_zh: string;
            /** @enum {string} */
            polarity: "higher" | "lower" | "none";
            /** @enum {string} */
            scale: "ratio" | "percent" | "number";
            /** @enum {string} */
            tier: "core" | "detail";
            unit: string;
        };
        Matrix: {
            area: components["schemas"]["Area"];
            indicators: {
                /** @description pooled rates against which shares are judged; empty where nothing is */
                benchmarks: {
                    /** @description who and on which basis, as rankings name their groups */
                    group: string;
                    lower: number;
                    /** @description over how many townships */
                    n: number;
                    upper: number;
                }[];
                /** @enum {string} */
                dimension: "leadership" | "decision" | "enforcement" | "mediation" | "outreach" | "service" | "transparency" | "special" | "structure" | "local" | "derived";
                id: string;
                /** @enum {string} */
                kind: "flow" | "stock" | "rate" | "money" | "derived";
                label_en: string;
                label_zh: string;
                /** @description of values stated as one number; null below five */
                median: number | null;
                n: number;
                /** @enum {string} */
                polarity: "higher" | "lower" | "none";
                /** @enum {string} */
                scale: "ratio" | "percent" | "number";
                /** @enum {string} */
                tier: "core" | "detail";
                unit: string;
            }[];
            /** @enum {string} */
            peers: "all" | "kind" | "set";
            rows: {
                cells: {
                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                    /** @description boundaries=current: the units that the value was put together from */
                    combined?: {
                        /** @description units with a number */
                        k: number;
                        n: number;
                        parts: {
                            code: string;
                            lower: number | null;
                            name: string;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            upper: number | null;
                            value: number | null;
                        }[];
                        /** @description the unit of which the township was only a part: nothing can be told apart */
                        split_from: string | null;
                    };
                    /**
                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                     * @enum {string}
                     */
                    flag?: "break" | "definition_differs" | "estimated";
                    /** @enum {string} */
                    judgement: "better_998" | "better_95" | "similar" | "worse_95" | "worse_998" | "not_judged";
                    lower: number | null;
                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                    /** @description position among the values of the column, for indicators without judgement */
                    shade: number | null;
                    /** @enum {string} */
                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                    /** @description null beside a lower bound: open above */
                    upper: number | null;
                    value: number | null;
                }[];
                report_id: number | null;
                township: components["schemas"]["Township"];
            }[];
            year: number;
        };
        Observation: {
            basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
            /** @description boundaries=current: the units that the value was put together from */
            combined?: {
                /** @description units with a number */
                k: number;
                n: number;
                parts: {
                    code: string;
                    lower: number | null;
                    name: string;
                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                    /** @enum {string} */
                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                    upper: number | null;
                    value: number | null;
                }[];
                /** @description the unit of which the township was only a part: nothing can be told apart */
                split_from: string | null;
            };
            confidence: number | null;
            /** @description the correction by a person that fills the cell */
            correction_id: number | null;
            evidence: components["schemas"]["Evidence"] | null;
            /**
             * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
             * @enum {string}
             */
            flag?: "break" | "definition_differs" | "estimated";
            indicator: string;
            indicator_label: string;
            lower: number | null;
            period: ("year" | "ytd" | "cumulative" | "event" | "norm" | "target") | null;
            /** @description as the report writes it, without the unit */
            printed: string | null;
            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
            report_id: number | null;
            /** @description of the bytes of the report as received */
            report_sha256: string | null;
            report_title: string | null;
            report_url: string | null;
            rule: string | null;
            scope: ("township" | "part" | "other_level") | null;
            /** @enum {string} */
            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
            township: components["schemas"]["Township"];
            unit: string;
            /** @description null beside a lower bound: open above */
            upper: number | null;
            value: number | null;
            year: number;
        };
        ObservationList: {
            items: components["schemas"]["Observation"][];
            limit: number;
            /** @description `after` of the next page; null on the last */
            next: string | null;
            offset: number;
            total: number;
        };
        Overview: {
            area: components["schemas"]["Area"];
            counts: {
                late: number;
                missing: number;
                /** @description of whose county no report is kept here: nothing is said of what they published */
                not_kept: number;
                on_time: number;
                townships: number;
                undated: number;
            };
            deadlines: {
                publish: string;
                submit: string;
            };
            detail_en: string;
            detail_zh: string;
            finding_en: string;
            finding_zh: string;
            key_figures: {
                /** @enum {string} */
                how: "sum" | "pooled" | "median";
                indicator: components["schemas"]["IndicatorSummary"];
                k: number;
                lower: number | null;
                n: number;
                previous: {
                    k: number;
                    lower: number | null;
                    upper: number | null;
                    value: number | null;
                } | null;
                /** @description change over the townships that state a plain number in both years */
                same_townships_change: {
                    difference: number;
                    k: number;
                } | null;
                upper: number | null;
                value: number | null;
            }[];
            look_at: {
                indicator: string | null;
                /** @enum {string} */
                kind: "missing_report" | "late_report" | "check" | "differs_from_peers" | "jump" | "repeated_problem";
                report_id: number | null;
                text_en: string;
                text_zh: string;
                township: components["schemas"]["Township"];
            }[];
            /** @description how many things are worth a look, named or not */
            look_at_total: number;
            publications: {
                core_reported: number | null;
                days_late: number | null;
                parts: {
                    plans: boolean;
                    problems: boolean;
                    responsibility: boolean;
                    results: boolean;
                } | null;
                published_on: string | null;
                report_id: number | null;
                /** @enum {string} */
                state: "on_time" | "late" | "missing" | "undated" | "not_kept";
                township: components["schemas"]["Township"];
            }[];
            year: number;
            years: number[];
        };
        Problem: {
            detail: string;
            errors?: {
                allowed: string | null;
                message: string;
                parameter: string;
            }[];
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        Profile: {
            /** @description the county whose townships are the peers */
            area_code: string;
            events: {
                date: string;
                document: string | null;
                from: {
                    code: string;
                    name: string;
                }[];
                /** @enum {string} */
                kind: "rename" | "merge" | "split" | "upgrade_to_town" | "convert_to_subdistrict" | "transfer";
                to: {
                    code: string;
                    name: string;
                }[];
            }[];
            finding_en: string;
            finding_zh: string;
            /** @description what to look at first, the surest first, at most five each */
            highlights: {
                ahead: {
                    indicator: string;
                    /** @description of the judgement; null: the whole rank interval lies in the outer third */
                    level: ("95" | "99.8") | null;
                }[];
                behind: {
                    indicator: string;
                    /** @description of the judgement; null: the whole rank interval lies in the outer third */
                    level: ("95" | "99.8") | null;
                }[];
                /** @description moves from the year before that go beyond chance */
                changed: {
                    /** @enum {string} */
                    direction: "up" | "down";
                    indicator: string;
                    /** @enum {string} */
                    level: "95" | "99.8";
                }[];
            };
            /** @description declared changes of definition up to this year, the oldest first */
            notes: {
                /**
                 * @description to the years before: same (a note only), scaled (only after conversion) or break
                 * @enum {string}
                 */
                comparability: "same" | "scaled" | "break";
                /** @description the first year of the new definition */
                from: number;
                id: number;
                /** @description indicator id; null: every indicator */
                indicator: string | null;
                text: string;
            }[];
            /** @enum {string} */
            peers: "all" | "kind";
            plans: {
                report_id: number;
                text: string;
                /** @enum {string} */
                theme: "awareness" | "coordination" | "outreach_monotony" | "outreach_coverage" | "culture_sites" | "law_savvy_team" | "cadre_rule_of_law_capacity" | "study_initiative" | "administration_by_law" | "enforcement_staff" | "enforcement_norms" | "mediation_team" | "dispute_prevention" | "adviser_use" | "legal_staff" | "funding" | "digital_service" | "openness";
                year: number;
            }[];
            problems: {
                report_id: number;
                text: string;
                /** @enum {string} */
                theme: "awareness" | "coordination" | "outreach_monotony" | "outreach_coverage" | "culture_sites" | "law_savvy_team" | "cadre_rule_of_law_capacity" | "study_initiative" | "administration_by_law" | "enforcement_staff" | "enforcement_norms" | "mediation_team" | "dispute_prevention" | "adviser_use" | "legal_staff" | "funding" | "digital_service" | "openness";
                year: number;
            }[];
            reports: {
                published_on: string | null;
                report_id: number | null;
                /** @enum {string} */
                state: "on_time" | "late" | "missing" | "undated" | "not_kept";
                title: string | null;
                year: number;
            }[];
            /** @description exact yearly counts from 100 on, over all years, that are round; null below ten of them */
            rounding: {
                ending_0: number;
                ending_0_or_5: number;
                /** @description more than chance brings at 99.8 % */
                is_flagged: boolean;
                n: number;
                text_en: string;
                text_zh: string;
            } | null;
            rows: {
                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                chance_lower: number | null;
                chance_upper: number | null;
                /** @description boundaries=current: the units that the value was put together from */
                combined?: {
                    /** @description units with a number */
                    k: number;
                    n: number;
                    parts: {
                        code: string;
                        lower: number | null;
                        name: string;
                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                        /** @enum {string} */
                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                        upper: number | null;
                        value: number | null;
                    }[];
                    /** @description the unit of which the township was only a part: nothing can be told apart */
                    split_from: string | null;
                };
                /**
                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                 * @enum {string}
                 */
                flag?: "break" | "definition_differs" | "estimated";
                indicator: components["schemas"]["IndicatorSummary"];
                /** @enum {string} */
                judgement: "better_998" | "better_95" | "similar" | "worse_95" | "worse_998" | "not_judged";
                lower: number | null;
                median: number | null;
                n: number;
                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                rank: number | null;
                rank_group_size: number | null;
                rank_high: number | null;
                rank_low: number | null;
                series: {
                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                    /** @description boundaries=current: the units that the value was put together from */
                    combined?: {
                        /** @description units with a number */
                        k: number;
                        n: number;
                        parts: {
                            code: string;
                            lower: number | null;
                            name: string;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            upper: number | null;
                            value: number | null;
                        }[];
                        /** @description the unit of which the township was only a part: nothing can be told apart */
                        split_from: string | null;
                    };
                    /**
                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                     * @enum {string}
                     */
                    flag?: "break" | "definition_differs" | "estimated";
                    lower: number | null;
                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                    /** @enum {string} */
                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                    /** @description null beside a lower bound: open above */
                    upper: number | null;
                    value: number | null;
                    year: number;
                }[];
                /** @enum {string} */
                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                /** @description how many share this rank */
                tied: number | null;
                /** @description null beside a lower bound: open above */
                upper: number | null;
                value: number | null;
            }[];
            township: components["schemas"]["Township"];
            year: number;
            years: number[];
        };
        Ranking: {
            area: components["schemas"]["Area"];
            /** @description median over qualified values too, by their bounds (Turnbull); null below five */
            bounded_median: {
                lower: number;
                n: number;
                /** @description null: open above */
                upper: number | null;
            } | null;
            finding_en: string;
            finding_zh: string;
            /** @description what may be shown of the order of each group */
            groups: {
                /** @enum {string} */
                display: "positions" | "bands" | "listed";
                /** @description comparable values */
                k: number;
                label: string;
                /** @description townships */
                n: number;
                /** @description 0..1; null where chance cannot be told */
                rankability: number | null;
                reason_en: string;
                reason_zh: string;
            }[];
            indicator: components["schemas"]["IndicatorSummary"];
            median: {
                n: number;
                value: number;
            } | null;
            method: {
                draws: number | null;
                /** @description share of draws inside the rank interval; 1 for bounds */
                level: number;
                /**
                 * @description from chance and wording, or from wording alone
                 * @enum {string}
                 */
                rank_interval: "simulated" | "bounds";
            };
            n_total: number;
            n_with_value: number;
            /** @enum {string} */
            peers: "all" | "kind" | "set";
            /** @description reference values that hold for every township and some year of the answer, the closest area first; absent where there is none */
            references?: {
                /** @description first digits of a division code; empty: everywhere */
                area: string;
                area_name: string | null;
                from: number;
                /** @description null: it comes with the program */
                id: number | null;
                kind: ("镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他") | null;
                lower: number;
                /** @enum {string} */
                nature: "target" | "standard" | "superior";
                /** @description the words */
                printed: string;
                /** @enum {string} */
                qualifier: "exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero";
                source_title: string;
                /** @description of what comes with the program; what was registered keeps its own title */
                source_title_en?: string;
                to: number | null;
                /** @description null: open above */
                upper: number | null;
                /** @description in the scale of the indicator, shares 0..1 */
                value: number | null;
            }[];
            rows: {
                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                chance_lower: number | null;
                chance_upper: number | null;
                /** @description boundaries=current: the units that the value was put together from */
                combined?: {
                    /** @description units with a number */
                    k: number;
                    n: number;
                    parts: {
                        code: string;
                        lower: number | null;
                        name: string;
                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                        /** @enum {string} */
                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                        upper: number | null;
                        value: number | null;
                    }[];
                    /** @description the unit of which the township was only a part: nothing can be told apart */
                    split_from: string | null;
                };
                denominator: {
                    lower: number;
                    upper: number | null;
                    value: number | null;
                } | null;
                /**
                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                 * @enum {string}
                 */
                flag?: "break" | "definition_differs" | "estimated";
                /** @enum {string} */
                judgement: "better_998" | "better_95" | "similar" | "worse_95" | "worse_998" | "not_judged";
                lower: number | null;
                not_ranked: ("no_value" | "screened_basis" | "no_polarity" | "alone_in_group" | "base_under_five" | "impossible_share" | "definition_differs") | null;
                numerator: {
                    lower: number;
                    upper: number | null;
                    value: number | null;
                } | null;
                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                /** @description competition rank, 1 is best (largest where neither end is better) */
                rank: number | null;
                rank_basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                /** @description the townships it was ranked among: kind and basis */
                rank_group: string | null;
                rank_group_size: number | null;
                rank_high: number | null;
                rank_low: number | null;
                /** @description denominator under 20 */
                small_base: boolean;
                /** @enum {string} */
                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                /** @description how many share this rank */
                tied: number | null;
                township: components["schemas"]["Township"];
                /** @description null beside a lower bound: open above */
                upper: number | null;
                value: number | null;
            }[];
            year: number;
        };
        Reading: {
            confidence: number;
            context: {
                end: number;
                start: number;
            };
            evidence: components["schemas"]["Evidence"];
            headline: boolean;
            id: number;
            indicator: string;
            indicator_label: string;
            lower: number;
            /** @enum {string} */
            period: "year" | "ytd" | "cumulative" | "event" | "norm" | "target";
            printed: string;
            /** @enum {string} */
            qualifier: "exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero";
            rules: string[];
            /** @enum {string} */
            scope: "township" | "part" | "other_level";
            /** @enum {string} */
            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
            unit: string;
            upper: number | null;
            value: number | null;
        };
        Release: {
            area: string;
            area_name: string;
            author: string;
            /** @description cells that differ from the release before */
            changed: number;
            /** @description empty in the first release of a year */
            changes: components["schemas"]["ReleasedChange"][];
            citation_en: string;
            citation_zh: string;
            /** @description figures that townships did not accept, and what was decided about them */
            disputes: {
                indicator: components["schemas"]["IndicatorSummary"];
                /** @enum {string} */
                outcome: "upheld" | "rejected" | "withdrawn";
                reason: string;
                text: string;
                township: components["schemas"]["Township"];
            }[];
            /** @description SHA-256 of the unpacked lines of state.jsonl.gz */
            hash: string;
            key: string;
            made_at: string;
            /** @description the day in China */
            made_on: string;
            note: string;
            number: number;
            /** @description cells with a number */
            observations: number;
            /** @description reports that were current */
            reports: number;
            /** @description townships with a figure */
            townships: number;
            year: number;
        };
        ReleasedChange: {
            after: {
                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                /** @description boundaries=current: the units that the value was put together from */
                combined?: {
                    /** @description units with a number */
                    k: number;
                    n: number;
                    parts: {
                        code: string;
                        lower: number | null;
                        name: string;
                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                        /** @enum {string} */
                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                        upper: number | null;
                        value: number | null;
                    }[];
                    /** @description the unit of which the township was only a part: nothing can be told apart */
                    split_from: string | null;
                };
                /**
                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                 * @enum {string}
                 */
                flag?: "break" | "definition_differs" | "estimated";
                lower: number | null;
                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                /** @enum {string} */
                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                /** @description null beside a lower bound: open above */
                upper: number | null;
                value: number | null;
            } | null;
            before: {
                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                /** @description boundaries=current: the units that the value was put together from */
                combined?: {
                    /** @description units with a number */
                    k: number;
                    n: number;
                    parts: {
                        code: string;
                        lower: number | null;
                        name: string;
                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                        /** @enum {string} */
                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                        upper: number | null;
                        value: number | null;
                    }[];
                    /** @description the unit of which the township was only a part: nothing can be told apart */
                    split_from: string | null;
                };
                /**
                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                 * @enum {string}
                 */
                flag?: "break" | "definition_differs" | "estimated";
                lower: number | null;
                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                /** @enum {string} */
                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                /** @description null beside a lower bound: open above */
                upper: number | null;
                value: number | null;
            } | null;
            indicator: components["schemas"]["IndicatorSummary"];
            /** @enum {string} */
            kind: "added" | "changed" | "gone";
            township: components["schemas"]["Township"];
            /** @description what changed the figure last */
            why: {
                at: string;
                /** @description null for a program */
                author: string | null;
                /** @description why, or the report, rules or ledger that did it */
                note: string | null;
                /** @enum {string} */
                reason: "import" | "extraction" | "correction" | "withdrawal" | "ledger" | "ledger_undo";
            } | null;
        };
        ReleaseSummary: {
            area: string;
            area_name: string;
            author: string;
            /** @description cells that differ from the release before */
            changed: number;
            citation_en: string;
            citation_zh: string;
            /** @description SHA-256 of the unpacked lines of state.jsonl.gz */
            hash: string;
            key: string;
            made_at: string;
            /** @description the day in China */
            made_on: string;
            note: string;
            number: number;
            /** @description cells with a number */
            observations: number;
            /** @description reports that were current */
            reports: number;
            /** @description townships with a figure */
            townships: number;
            year: number;
        };
        ReportDetail: {
            body: {
                end: number;
                start: number;
            };
            checks: number;
            checks_found: {
                indicators: string[];
                message_en: string;
                message_zh: string;
                name: string;
                /** @enum {string} */
                severity: "ask" | "note";
            }[];
            derived: {
                basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                /** @description boundaries=current: the units that the value was put together from */
                combined?: {
                    /** @description units with a number */
                    k: number;
                    n: number;
                    parts: {
                        code: string;
                        lower: number | null;
                        name: string;
                        qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                        /** @enum {string} */
                        status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                        upper: number | null;
                        value: number | null;
                    }[];
                    /** @description the unit of which the township was only a part: nothing can be told apart */
                    split_from: string | null;
                };
                /**
                 * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                 * @enum {string}
                 */
                flag?: "break" | "definition_differs" | "estimated";
                formula: string;
                indicator: components["schemas"]["IndicatorSummary"];
                lower: number | null;
                qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                /** @enum {string} */
                status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                /** @description null beside a lower bound: open above */
                upper: number | null;
                value: number | null;
            }[];
            document_date: string | null;
            encoding: string;
            file_name: string;
            /** @enum {string} */
            genre: "rule_of_law" | "disclosure" | "other";
            id: number;
            imported_at: string;
            /** @enum {string} */
            nature: "published" | "restated" | "sample";
            observations: number;
            /** @description figures far off the own earlier years of the township; empty for an old version */
            own_past: {
                indicators: string[];
                message_en: string;
                message_zh: string;
                name: string;
                /** @enum {string} */
                severity: "ask" | "note";
            }[];
            period_end: string | null;
            period_start: string | null;
            /** @description where personal data stands, which is masked with ● unless unmask was asked for */
            personal_data: {
                end: number;
                /** @enum {string} */
                kind: "id_number" | "phone" | "bank_card" | "party_name";
                start: number;
            }[];
            plans: {
                also: ("awareness" | "coordination" | "outreach_monotony" | "outreach_coverage" | "culture_sites" | "law_savvy_team" | "cadre_rule_of_law_capacity" | "study_initiative" | "administration_by_law" | "enforcement_staff" | "enforcement_norms" | "mediation_team" | "dispute_prevention" | "adviser_use" | "legal_staff" | "funding" | "digital_service" | "openness")[];
                evidence: components["schemas"]["Evidence"];
                theme: ("awareness" | "coordination" | "outreach_monotony" | "outreach_coverage" | "culture_sites" | "law_savvy_team" | "cadre_rule_of_law_capacity" | "study_initiative" | "administration_by_law" | "enforcement_staff" | "enforcement_norms" | "mediation_team" | "dispute_prevention" | "adviser_use" | "legal_staff" | "funding" | "digital_service" | "openness") | null;
            }[];
            problems: {
                also: ("awareness" | "coordination" | "outreach_monotony" | "outreach_coverage" | "culture_sites" | "law_savvy_team" | "cadre_rule_of_law_capacity" | "study_initiative" | "administration_by_law" | "enforcement_staff" | "enforcement_norms" | "mediation_team" | "dispute_prevention" | "adviser_use" | "legal_staff" | "funding" | "digital_service" | "openness")[];
                evidence: components["schemas"]["Evidence"];
                theme: ("awareness" | "coordination" | "outreach_monotony" | "outreach_coverage" | "culture_sites" | "law_savvy_team" | "cadre_rule_of_law_capacity" | "study_initiative" | "administration_by_law" | "enforcement_staff" | "enforcement_norms" | "mediation_team" | "dispute_prevention" | "adviser_use" | "legal_staff" | "funding" | "digital_service" | "openness") | null;
            }[];
            published_on: string | null;
            readings: components["schemas"]["Reading"][];
            rule_set: string;
            sections: {
                code: string;
                end: number;
                heading: string;
                start: number;
            }[];
            sha256: string;
            source_url: string | null;
            superseded: boolean;
            tables: {
                end: number;
                rows: {
                    end: number;
                    start: number;
                }[][];
                start: number;
            }[];
            text: string;
            title: string;
            township: components["schemas"]["Township"];
            untaken: {
                end: number;
                reason: string;
                reason_zh: string;
                start: number;
                text: string;
            }[];
            versions: {
                id: number;
                imported_at: string;
                superseded: boolean;
            }[];
            warnings: string[];
            year: number;
        };
        ReportingAreas: {
            items: {
                code: string;
                fictional: boolean;
                /** @enum {string} */
                level: "province" | "prefecture" | "county" | "township";
                name: string;
                reports: number;
                townships: number;
                years: number[];
            }[];
        };
        ReportList: {
            items: components["schemas"]["ReportSummary"][];
            total: number;
        };
        ReportSummary: {
            checks: number;
            file_name: string;
            /** @enum {string} */
            genre: "rule_of_law" | "disclosure" | "other";
            id: number;
            imported_at: string;
            /** @enum {string} */
            nature: "published" | "restated" | "sample";
            observations: number;
            published_on: string | null;
            superseded: boolean;
            title: string;
            township: components["schemas"]["Township"];
            year: number;
        };
        SchemeList: {
            items: {
                author: string | null;
                /** @description comes with the program and cannot be changed */
                bundled: boolean;
                id: string;
                label_en: string | null;
                label_zh: string;
                lock: {
                    /** @description moment at which the server recorded it */
                    at: string;
                    by: string;
                    reason: string;
                } | null;
                /** @description counts the saves of a scheme from 1; 0 for a bundled one */
                number: number;
                official: boolean;
                saved_at: string | null;
                /** @description null where the scheme has a Chinese title alone */
                title_en: string | null;
                title_zh: string;
                version: string;
                weights_locked: boolean;
            }[];
            total: number;
        };
        ScoringScheme: {
            /** @enum {string} */
            aggregation: "arithmetic" | "geometric";
            /** @description grades, best first */
            bands: {
                from: number;
                /** @description left out where it has a Chinese name alone */
                label_en?: string;
                label_zh: string;
            }[];
            chapters: {
                id: string;
                items: ({
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    goalposts: {
                        best: number;
                        worst: number;
                    };
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "threshold_rate";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @description share of the mark of the item, 0..1 */
                    deduction: number;
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "step_deduction";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    step: number;
                    target: number;
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @description share of the mark of the item, 0..1 */
                    deduction: number;
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "per_event_deduction";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "presence";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "rank";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    goalposts: {
                        best: number;
                        worst: number;
                    };
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "growth";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    full_mark: number;
                    id: string;
                    /** @constant */
                    kind: "manual_mark";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /** @default {} */
                    marks: {
                        [key: string]: number;
                    };
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /**
                     * @description why a mark was given, by township code
                     * @default {}
                     */
                    notes: {
                        [key: string]: string;
                    };
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    cap: number;
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "bonus";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    points_per_unit: number;
                    start: number;
                } | {
                    /** @default [] */
                    declared: string[];
                    /** @enum {string} */
                    effect: "fails" | "bars_top";
                    id: string;
                    /** @default null */
                    indicator: (("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string) | null;
                    /** @constant */
                    kind: "veto";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /** @default null */
                    more_than: number | null;
                })[];
                /** @description left out where it has a Chinese name alone */
                label_en?: string;
                label_zh: string;
                /** @description between chapters; only proportions count */
                weight: number;
            }[];
            id: string;
            /** @description left out where it has a Chinese name alone */
            label_en?: string;
            /** @description what it is, shown beside every figure made with it */
            label_zh: string;
            /** @enum {string} */
            normalisation: "goalposts" | "z" | "rank";
            official: boolean;
            signer: string | null;
            /** @description left out where it has a Chinese name alone */
            title_en?: string;
            title_zh: string;
            version: string;
            weights_locked: boolean;
        };
        ScoringSchemeInput: {
            /** @enum {string} */
            aggregation: "arithmetic" | "geometric";
            /** @description grades, best first */
            bands: {
                from: number;
                /** @description left out where it has a Chinese name alone */
                label_en?: string;
                label_zh: string;
            }[];
            chapters: {
                id: string;
                items: ({
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    goalposts: {
                        best: number;
                        worst: number;
                    };
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "threshold_rate";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @description share of the mark of the item, 0..1 */
                    deduction: number;
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "step_deduction";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    step: number;
                    target: number;
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @description share of the mark of the item, 0..1 */
                    deduction: number;
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "per_event_deduction";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "presence";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "rank";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    goalposts: {
                        best: number;
                        worst: number;
                    };
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "growth";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    full_mark: number;
                    id: string;
                    /** @constant */
                    kind: "manual_mark";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /** @default {} */
                    marks: {
                        [key: string]: number;
                    };
                    /**
                     * @default exclude
                     * @enum {string}
                     */
                    missing: "exclude" | "no_mark";
                    /**
                     * @description why a mark was given, by township code
                     * @default {}
                     */
                    notes: {
                        [key: string]: string;
                    };
                    /** @description inside the chapter; only proportions count */
                    weight: number;
                } | {
                    cap: number;
                    /** @enum {string} */
                    direction: "higher" | "lower";
                    id: string;
                    /** @description indicator with a better end (polarity higher or lower) */
                    indicator: ("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string;
                    /** @constant */
                    kind: "bonus";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    points_per_unit: number;
                    start: number;
                } | {
                    /** @default [] */
                    declared: string[];
                    /** @enum {string} */
                    effect: "fails" | "bars_top";
                    id: string;
                    /** @default null */
                    indicator: (("exam_participation_rate" | "exam_pass_rate" | "legality_review_coverage" | "adviser_covered_villages" | "officer_certified_rate" | "litigation_lost" | "head_court_attendance_rate" | "mediation_success_rate_stated" | "law_savvy_persons" | "model_villages" | "satisfaction_rate" | "mediation_success_rate" | "adviser_coverage" | "law_savvy_per_village" | "model_village_share" | "litigation_loss_share" | "days_to_publication" | "published_on_time" | "reporting_completeness") | string) | null;
                    /** @constant */
                    kind: "veto";
                    /** @description left out where it has a Chinese name alone */
                    label_en?: string;
                    label_zh: string;
                    /** @default null */
                    more_than: number | null;
                })[];
                /** @description left out where it has a Chinese name alone */
                label_en?: string;
                label_zh: string;
                /** @description between chapters; only proportions count */
                weight: number;
            }[];
            id: string;
            /** @description left out where it has a Chinese name alone */
            label_en?: string;
            /** @description what it is, shown beside every figure made with it */
            label_zh: string;
            /** @enum {string} */
            normalisation: "goalposts" | "z" | "rank";
            official: boolean;
            signer: string | null;
            /** @description left out where it has a Chinese name alone */
            title_en?: string;
            title_zh: string;
            version: string;
            weights_locked: boolean;
        };
        StoredScheme: {
            author: string | null;
            /** @description comes with the program and cannot be changed */
            bundled: boolean;
            id: string;
            label_en: string | null;
            label_zh: string;
            lock: {
                /** @description moment at which the server recorded it */
                at: string;
                by: string;
                reason: string;
            } | null;
            /** @description counts the saves of a scheme from 1; 0 for a bundled one */
            number: number;
            official: boolean;
            saved_at: string | null;
            saves: {
                author: string | null;
                lock: {
                    /** @description moment at which the server recorded it */
                    at: string;
                    by: string;
                    reason: string;
                } | null;
                /** @description counts the saves of a scheme from 1; 0 for a bundled one */
                number: number;
                saved_at: string | null;
                /** @description null where the scheme has a Chinese title alone */
                title_en: string | null;
                title_zh: string;
                version: string;
                weights_locked: boolean;
            }[];
            scheme: components["schemas"]["ScoringScheme"];
            /** @description null where the scheme has a Chinese title alone */
            title_en: string | null;
            title_zh: string;
            version: string;
            weights_locked: boolean;
        };
        Township: {
            code: string;
            /** @description name of the county; of the prefecture where there is none */
            county: string;
            /** @description true for the sample district */
            fictional: boolean;
            /** @enum {string} */
            kind: "镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他";
            name: string;
        };
        Trend: {
            finding_en: string;
            finding_zh: string;
            indicator: components["schemas"]["IndicatorSummary"];
            median: {
                /** @description median over qualified values too, by their bounds (Turnbull); null below five */
                bounded: {
                    lower: number;
                    n: number;
                    /** @description null: open above */
                    upper: number | null;
                } | null;
                /**
                 * @description not comparable with the year before: definitions changed
                 * @constant
                 */
                breaks?: true;
                n: number;
                value: number | null;
                year: number;
            }[];
            /** @description reference values that hold for every township and some year of the answer, the closest area first; absent where there is none */
            references?: {
                /** @description first digits of a division code; empty: everywhere */
                area: string;
                area_name: string | null;
                from: number;
                /** @description null: it comes with the program */
                id: number | null;
                kind: ("镇" | "乡" | "民族乡" | "街道" | "苏木" | "民族苏木" | "县辖区" | "其他") | null;
                lower: number;
                /** @enum {string} */
                nature: "target" | "standard" | "superior";
                /** @description the words */
                printed: string;
                /** @enum {string} */
                qualifier: "exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero";
                source_title: string;
                /** @description of what comes with the program; what was registered keeps its own title */
                source_title_en?: string;
                to: number | null;
                /** @description null: open above */
                upper: number | null;
                /** @description in the scale of the indicator, shares 0..1 */
                value: number | null;
            }[];
            series: {
                points: {
                    basis: ("accepted" | "stated" | "screened" | "sum_of_parts" | "full_coverage") | null;
                    /** @description why this point is not comparable with the one before */
                    break_before: string | null;
                    chance_lower: number | null;
                    chance_upper: number | null;
                    /** @description boundaries=current: the units that the value was put together from */
                    combined?: {
                        /** @description units with a number */
                        k: number;
                        n: number;
                        parts: {
                            code: string;
                            lower: number | null;
                            name: string;
                            qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                            /** @enum {string} */
                            status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                            upper: number | null;
                            value: number | null;
                        }[];
                        /** @description the unit of which the township was only a part: nothing can be told apart */
                        split_from: string | null;
                    };
                    /**
                     * @description first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say
                     * @enum {string}
                     */
                    flag?: "break" | "definition_differs" | "estimated";
                    lower: number | null;
                    qualifier: ("exact" | "at_least" | "at_most" | "about" | "range" | "all" | "zero") | null;
                    /** @enum {string} */
                    status: "reported" | "reported_zero" | "mentioned_without_number" | "placeholder" | "not_mentioned" | "report_missing" | "withheld" | "not_applicable" | "not_kept";
                    /** @description null beside a lower bound: open above */
                    upper: number | null;
                    value: number | null;
                    year: number;
                }[];
                township: components["schemas"]["Township"];
            }[];
            years: number[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
