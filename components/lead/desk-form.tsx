"use client";
import { Component, type ComponentProps, type ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";

/**
 * A form that shares its page with others. What is typed in those stays when this one is sent: an
 * answer that leads to a page has everything drawn anew up to the next boundary, which is here.
 */
export function DeskForm(props: ComponentProps<typeof ActionForm>) {
  return (
    <Boundary>
      <ActionForm {...props} />
    </Boundary>
  );
}

class Boundary extends Component<{ children: ReactNode }> {
  override state = {};

  static getDerivedStateFromError(error: unknown) {
    // The router is on its way already; anything else is for the boundaries further up.
    if (error instanceof Error && "handled" in error) return {};
    throw error;
  }

  override render() {
    return this.props.children;
  }
}
